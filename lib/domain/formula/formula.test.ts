import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../interval';
import { evaluate, named } from './evaluate';
import { readOwnKpis } from './own-kpis';
import { parseFormula } from './parse';

const METRICS = new Set(['likes', 'comments', 'impressions']);

function valueOf(text: string, values: Readonly<Record<string, number>> = {}) {
  const parsed = parseFormula(text);
  if (parsed.kind === 'error') return parsed.error;
  return evaluate(parsed.formula, (name) => {
    const value = values[name];
    return named(name, value === undefined ? null : { low: value, high: value });
  });
}

const exactly = (value: number) => ({ kind: 'known', range: { low: value, high: value } });

describe('a formula', () => {
  it('knows precedence, brackets and signs', () => {
    expect(valueOf('1 + 2 * 3 - 8 / 4 / 2')).toEqual(exactly(6));
    expect(valueOf('-(1 + 2) * 3')).toEqual(exactly(-9));
    expect(valueOf('(likes + 2 * comments) / impressions', { likes: 6, comments: 2, impressions: 100 })).toEqual(
      exactly(0.1),
    );
  });

  it.each([
    ['', { kind: 'empty' }],
    ['likes +', { kind: 'unexpected', at: 7, text: '' }],
    ['likes likes', { kind: 'unexpected', at: 6, text: 'likes' }],
    ['(likes', { kind: 'unexpected', at: 6, text: '' }],
    ['2 $ 3', { kind: 'unexpected', at: 2, text: '$' }],
    ['1.2.3', { kind: 'unexpected', at: 0, text: '1' }],
    ['alert(1)', { kind: 'unexpected', at: 5, text: '(' }],
    ['1+'.repeat(200), { kind: 'too long', longest: 300 }],
    [`${'('.repeat(21)}1${')'.repeat(21)}`, { kind: 'too deep', at: 20 }],
  ])('says what is wrong with %j', (text, error) => {
    expect(valueOf(text)).toEqual(error);
  });

  it('has no value without one of its names, over zero, or beyond all numbers', () => {
    expect(valueOf('likes / 2')).toEqual({ kind: 'unknown', reason: 'unknown', name: 'likes' });
    expect(valueOf('1 / (2 - 2)')).toEqual({ kind: 'unknown', reason: 'zero' });
    expect(valueOf(Array(20).fill('likes').join(' * '), { likes: 1e300 })).toEqual({
      kind: 'unknown',
      reason: 'too large',
    });
  });

  it('never leaves out what is possible within the ranges of its names', () => {
    const range = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.nat(20), fc.double({ min: 0, max: 1, noNaN: true }));
    const text = fc.constantFrom('a * b - c', '(a - b) / c', 'a / b + c', '-a * (b + c)', 'a - b * c / a');
    fc.assert(
      fc.property(text, range, range, range, (formula, ...ranges) => {
        const parsed = parseFormula(formula);
        if (parsed.kind === 'error') throw new Error(parsed.error.kind);
        const at = (name: string) => ranges['abc'.indexOf(name)] ?? [0, 0, 0];
        const wide = evaluate(parsed.formula, (name) =>
          named(name, { low: at(name)[0], high: at(name)[0] + at(name)[1] }),
        );
        const one = evaluate(parsed.formula, (name) => {
          const value = at(name)[0] + at(name)[1] * at(name)[2];
          return named(name, { low: value, high: value });
        });
        if (wide.kind === 'unknown') return;
        expect(one.kind).toBe('known');
        const slack = 1e-6 * (1 + Math.abs(wide.range.low) + Math.abs(wide.range.high));
        const widened = { low: wide.range.low - slack, high: wide.range.high + slack };
        expect(one.kind === 'known' && holds(widened, one.range.low)).toBe(true);
      }),
    );
  });

  it('never comes to NaN, Infinity or a crash, whatever is written', () => {
    const word = fc.constantFrom(
      'likes',
      'comments',
      '0',
      '1',
      '7.5',
      '+',
      '-',
      '*',
      '/',
      '(',
      ')',
      ' ',
      '__proto__',
      '€',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const value = valueOf(words.join(' '), { likes: 0, comments: 3 });
        const ends = value.kind === 'known' ? [value.range.low, value.range.high] : [];
        expect(ends.every(Number.isFinite)).toBe(true);
        expect(value.kind).toMatch(/^(known|unknown|unexpected|empty|too long|too deep)$/);
      }),
    );
  });
});

describe('own KPIs', () => {
  const read = (texts: Record<string, string>) => readOwnKpis(new Map(Object.entries(texts)), METRICS);
  const one = (name: string) => named(name, { low: 1, high: 2 });

  it('may be made of each other', () => {
    const kpis = read({ talk: 'comments * 2', buzz: 'talk + likes', loud: 'buzz + buzz' });
    expect(kpis.errors.size).toBe(0);
    expect(kpis.valueOf('loud', one)).toEqual({ kind: 'known', range: { low: 6, high: 12 } });
  });

  it('tell which metrics they are made from, and whether they divide', () => {
    const kpis = read({
      talk: 'comments * 2',
      buzz: 'talk + likes',
      rate: 'buzz / impressions',
      twice: 'rate * 2',
      bad: 'x',
    });
    expect(kpis.metricsOf('rate')).toEqual(['comments', 'likes', 'impressions']);
    expect(['buzz', 'rate', 'twice', 'bad'].map((kpi) => kpis.divides(kpi))).toEqual([false, true, true, false]);
    expect(kpis.metricsOf('bad')).toEqual([]);
  });

  it('keep the reason for which one of them is unknown', () => {
    const kpis = read({ nothing: '1 / (likes - likes)', more: 'nothing + 1' });
    expect(kpis.valueOf('more', one)).toEqual({ kind: 'unknown', reason: 'zero' });
  });

  it('are refused for loops, unknown names and names that are taken; the others stay usable', () => {
    const kpis = read({ a: 'b', b: 'c + 1', c: 'a', lost: 'nowhere', likes: '1', Über: '1', fine: 'likes' });
    expect(kpis.errors.get('a')).toEqual({ kind: 'loop', path: ['a', 'b', 'c', 'a'] });
    expect(kpis.errors.get('lost')).toEqual({ kind: 'unknown name', name: 'nowhere' });
    expect(kpis.errors.get('likes')).toEqual({ kind: 'bad name' });
    expect(kpis.errors.get('Über')).toEqual({ kind: 'bad name' });
    expect(kpis.valueOf('a', one)).toBeNull();
    expect(kpis.valueOf('fine', one)).toEqual({ kind: 'known', range: { low: 1, high: 2 } });
  });

  it('value each of them once, and are at most fifty', () => {
    const chain = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`k${at + 1}`, `k${at} + k${at}`]));
    const kpis = read({ k0: 'likes', ...chain });
    expect(kpis.valueOf('k49', one)).toEqual({ kind: 'known', range: { low: 2 ** 49, high: 2 ** 50 } });
    expect(kpis.errors.get('k50')).toEqual({ kind: 'too many', most: 50 });
  });
});
