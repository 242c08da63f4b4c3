import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/i18n/languages';
import { accounts } from '@/lib/i18n/messages/en/accounts';
import { platforms } from '@/lib/platforms/registry';
import { storeDocuments } from './documents';
import { LONG_LIMITS, refusals } from './limits';
import { longDescription, SHOTS } from './listing-texts';
import { listings } from './listings';

describe('the texts for the stores', () => {
  it('are there in every language of the interface, and the package has the same languages', () => {
    expect(listings().map(({ language }) => language)).toEqual([...LANGUAGES]);
    expect(readdirSync('public/_locales').toSorted()).toEqual([...LANGUAGES].toSorted());
  });

  it.each(listings())('in $languageName are taken by all stores', ({ name, short, texts, language }) => {
    expect(refusals(name, short, texts, language)).toEqual([]);
    for (const shot of SHOTS)
      expect(texts.shots[shot].title.length * texts.shots[shot].words.length).toBeGreaterThan(0);
  });

  it.each(listings())(
    'in $languageName name every site that is read and say the same as in English',
    ({ texts, language }) => {
      const long = longDescription(texts, language);
      expect(platforms.filter(({ name }) => !long.includes(name)).map(({ name }) => name)).toEqual([]);
      const english = listings()[0]?.texts.description ?? [];
      expect(texts.description.map(({ lines }) => lines.length)).toEqual(english.map(({ lines }) => lines.length));
    },
  );

  it.each(listings().slice(1))('in $languageName are no copies of the English ones', ({ short, texts }) => {
    const [english] = listings();
    const all = JSON.stringify([english?.short, english?.texts.claim, english?.texts.description]);
    const lines = [
      short,
      texts.claim,
      ...texts.description.flatMap(({ title, lines: each }) => [title ?? '', ...each]),
    ];
    expect(lines.filter((line) => line !== '' && all.includes(`"${line}"`))).toEqual([]);
  });

  it('would be refused when a text is too long, too short, or has too many words to be found by', () => {
    const [english] = listings();
    if (english === undefined) throw new Error('no listing');
    const { name, short, texts } = english;
    const said = (changes: Partial<typeof texts>, shortText = short): string[] =>
      refusals(name, shortText, { ...texts, ...changes }, 'en');
    expect(said({}, 'x'.repeat(133))).toEqual(['the short description has 133 characters, at most 132']);
    expect(said({ description: [{ title: null, lines: ['Short.'] }] })).toEqual([
      `the long description has 6 characters, ${LONG_LIMITS.least} to ${LONG_LIMITS.most}`,
    ]);
    expect(said({ searchTerms: ['x'.repeat(31)] })).toHaveLength(1);
    expect(said({ searchTerms: Array.from({ length: 8 }, () => 'one two three') })).toHaveLength(2);
  });
});

describe('the documents for the stores', () => {
  it('are what the texts say now (npm run store:documents)', () => {
    const written = [...storeDocuments().keys()].map((path) => [path, readFileSync(path, 'utf8')]);
    expect(written).toEqual([...storeDocuments()]);
  });

  it('call the button for the sample account as it is called', () => {
    expect(readFileSync('docs/store/review.md', 'utf8')).toContain(`“${accounts['accounts.sampleBox.load']}”`);
  });
});
