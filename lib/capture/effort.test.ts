import { describe, expect, it } from 'vitest';
import { type Effort, EffortPolicy } from './effort';

/** Lets a page go by for `seconds`, with so many ms of work in each second of it; says which efforts it went through. */
class Page {
  readonly policy = new EffortPolicy();
  #now = 1_000_000;

  pass(seconds: number, msPerSecond: number): Effort[] {
    const steps: Effort[] = [];
    for (let tenth = 0; tenth < seconds * 10; tenth += 1) {
      this.#now += 100;
      if (this.policy.note(msPerSecond / 10, this.#now)) steps.push(this.policy.effort);
    }
    return steps;
  }
}

const isFull = ({ policy }: Page): boolean => policy.effort === 'full';

describe('the effort on a page', () => {
  it('stays full while our work takes no more than a tenth of the time', () => {
    expect(new Page().pass(60, 95)).toEqual([]);
  });

  it('is less when our work takes more, and least when that does not help', () => {
    const page = new Page();
    expect(page.pass(6, 200)).toEqual(['slow']);
    expect(page.pass(6, 200)).toEqual(['bare']);
    expect(page.pass(60, 200)).toEqual([]);
    expect(page.policy.effort).toBe('bare');
  });

  it('waits after a step until its effect can be seen', () => {
    const page = new Page();
    page.pass(4, 200);
    expect(page.policy.effort).toBe('slow');
    expect(page.pass(10, 50)).toEqual([]);
  });

  it('is not changed by one long piece of work', () => {
    const page = new Page();
    page.policy.note(400, 1_000_050);
    expect(page.pass(20, 10)).toEqual([]);
  });

  it('comes back step by step when the page has been calm for a while, not when it is between calm and too much', () => {
    const page = new Page();
    page.pass(12, 200);
    expect(page.policy.effort).toBe('bare');
    expect(page.pass(60, 60)).toEqual([]);
    expect(page.pass(9, 0)).toEqual([]);
    expect(page.pass(40, 0)).toEqual(['slow', 'full']);
  });

  it('comes back later each time it was too early', () => {
    const page = new Page();
    const waits = Array.from({ length: 4 }, () => {
      while (isFull(page)) page.pass(1, 200);
      let waited = 0;
      while (!isFull(page)) {
        page.pass(1, 0);
        waited += 1;
      }
      return waited;
    });
    expect(waits.every((wait, index) => index === 0 || wait > (waits[index - 1] ?? 0))).toBe(true);
    expect(waits.at(-1)).toBeLessThanOrEqual(5 * 60 + 10);
  });
});
