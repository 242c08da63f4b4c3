import { describe, expect, it } from 'vitest';
import { stepOf } from './steps';

const marked = (value: string, selectionStart: number, selectionEnd = selectionStart) => ({
  value,
  selectionStart,
  selectionEnd,
});

const down = { down: 1, right: 0 };
const up = { down: -1, right: 0 };
const next = { down: 0, right: 1 };
const before = { down: 0, right: -1 };

describe('a key in a cell', () => {
  it.each([
    ['Enter', false, marked('12', 2), down],
    ['Enter', true, marked('12', 2), up],
    ['ArrowDown', false, marked('12', 1), down],
    ['ArrowUp', false, marked('12', 1), up],
    ['ArrowRight', false, marked('12', 2), next],
    ['ArrowRight', false, marked('12', 0, 2), next],
    ['ArrowLeft', false, marked('12', 0), before],
    ['ArrowLeft', false, marked('', 0), before],
  ] as const)('%s (shift %s) in %j', (key, isShift, cell, step) => {
    expect(stepOf(key, isShift, cell)).toEqual(step);
  });

  it.each([
    ['ArrowRight', false, marked('12', 1)],
    ['ArrowLeft', false, marked('12', 1)],
    ['ArrowRight', true, marked('12', 2)],
    ['Tab', false, marked('12', 2)],
    ['5', false, marked('12', 2)],
  ] as const)('%s (shift %s) in %j stays in it', (key, isShift, cell) => {
    expect(stepOf(key, isShift, cell)).toBeNull();
  });
});
