import { afterEach, describe, expect, it } from 'vitest';
import { COUNT_WORDS } from './count-words';
import { parseCount } from './parse-count';
import { learnCountWords } from './suffixes';

afterEach(() => learnCountWords(COUNT_WORDS));

const count = (text: string, language: string) => parseCount(text, { language, rounding: 'unknown' });

describe('words of counts that were not learned', () => {
  it('make a count unknown, never a smaller one', () => {
    learnCountWords({});
    expect(count('5,6 t.', 'fi')).toBeNull();
    expect(count('3 duizend', 'nl')).toBeNull();
    learnCountWords(COUNT_WORDS);
    expect(count('5,6 t.', 'fi')).toMatchObject({ value: 5600 });
    expect(count('3 duizend', 'nl')).toMatchObject({ value: 3000 });
  });

  it('leave plain numbers as they are, and make every shortened one unknown', () => {
    learnCountWords({});
    expect(count('1.2K', 'en')).toBeNull();
    expect(count('1204', 'fi')).toMatchObject({ value: 1204, precision: 'exact' });
  });
});
