import { expect, it } from 'vitest';
import { initials } from './account-mark';

it.each([
  ['Fern & Oak', 'F&O'],
  ['fernandoak', 'FE'],
  ['@fernandoak', 'FE'],
  ['Ana Maria Pop Ionescu', 'AMP'],
  ['ana.pop', 'AP'],
  ['  ', ''],
  ['🌿 Fern', '🌿F'],
  ['ß', 'SS'],
])('%s gives %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
