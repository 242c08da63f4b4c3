import { expect, it } from 'vitest';
import { leftOutOf } from './left-out';

it('counts each post under the first reason that holds', () => {
  const used = {
    id: 'used',
    publishedAt: 1,
    format: 'image',
    value: { low: 1, high: 1 },
    isOwnOriginal: true,
    isMature: true,
  };
  const posts = [
    used,
    { ...used, isOwnOriginal: false, publishedAt: null },
    { ...used, publishedAt: null, value: null },
    { ...used, value: null, isMature: false },
    { ...used, isMature: false },
    { ...used, isMature: false },
  ];
  expect(leftOutOf(posts)).toEqual({ notOriginal: 1, noHour: 1, noValue: 1, young: 2 });
  expect(leftOutOf([])).toEqual({ notOriginal: 0, noHour: 0, noValue: 0, young: 0 });
});
