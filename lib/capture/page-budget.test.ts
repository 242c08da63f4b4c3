import { beforeEach, describe, expect, it } from 'vitest';
import { type Pace, PageBudget } from './page-budget';

let now: number;
let steps: Pace[];
let budget: PageBudget;

/** Our code runs for so long, then the page for so long. */
const spend = (ours: number, page: number): void => {
  budget.measure(() => {
    now += ours;
  });
  now += page;
};

beforeEach(() => {
  now = 1_000;
  steps = [];
  budget = new PageBudget(
    () => now,
    (pace) => steps.push(pace),
  );
});

describe('what we cost a page', () => {
  it('may be a twentieth of its time for ever', () => {
    for (let turn = 0; turn < 10_000; turn += 1) spend(5, 95);
    expect(steps).toEqual([]);
    expect(budget.pace).toBe('full');
  });

  it('leads to looking rarely, and only then to no badges, when it is a fifth of its time', () => {
    for (let turn = 0; turn < 60; turn += 1) spend(20, 80);
    expect(steps).toEqual(['rarely']);
    for (let turn = 0; turn < 60; turn += 1) spend(20, 80);
    expect(steps).toEqual(['rarely', 'no-badges']);
    for (let turn = 0; turn < 600; turn += 1) spend(20, 80);
    expect(steps).toEqual(['rarely', 'no-badges']);
  });

  it('is forgotten after ten seconds', () => {
    spend(900, 10_000);
    spend(900, 10_000);
    expect(steps).toEqual([]);
  });

  it('counts what others measured', () => {
    budget.add(600);
    budget.add(600);
    expect(budget.pace).toBe('rarely');
  });
});
