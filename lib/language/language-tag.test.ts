import { describe, expect, it } from 'vitest';
import { resolveLanguage } from './language-tag';

describe('resolveLanguage', () => {
  it.each([
    ['en', 'en', 'en'],
    ['en-US', 'en', 'en-US'],
    ['en-IN', 'en-IN', 'en-IN'],
    ['es-419', 'es', 'es-419'],
    ['pt_BR', 'pt', 'pt-BR'],
    ['PT-pt', 'pt-PT', 'pt-PT'],
    ['pt-AO', 'pt-PT', 'pt-AO'],
    ['zh-Hant-TW', 'zh', 'zh-Hant-TW'],
    ['no', 'nb', 'no'],
    ['nn-NO', 'nb', 'nn-NO'],
    ['iw', 'he', 'he'],
    ['in', 'id', 'id'],
    ['tl', 'fil', 'fil'],
    ['sr-Latn-RS', 'sr', 'sr-Latn-RS'],
    [' de ', 'de', 'de'],
  ])('%s', (tag, key, locale) => {
    expect(resolveLanguage(tag)).toMatchObject({ key, locale });
  });

  it('knows when it does not know, and never answers in the language of the browser', () => {
    for (const tag of ['', 'xx', 'e', 'not a tag', '__proto__', 'constructor', 'toString', '😀']) {
      expect(resolveLanguage(tag)).toMatchObject({ key: '', locale: '' });
    }
  });
});
