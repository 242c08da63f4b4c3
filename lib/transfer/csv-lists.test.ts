import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joined, separated } from './csv-lists';

it('joins values by semicolons and separates them again, whatever they hold', () => {
  expect(joined(['spring', 'a;b', 'c\\d'])).toBe('spring;a\\;b;c\\\\d');
  const value = fc.oneof(fc.string({ unit: fc.constantFrom(';', '\\', 'a', '\n') }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(fc.array(value), (values) => {
      expect(separated(joined(values))).toEqual(values.filter((each) => each !== ''));
    }),
  );
});

it('finds nothing in an empty cell', () => {
  expect(separated('')).toEqual([]);
  expect(separated('likes;shares')).toEqual(['likes', 'shares']);
});
