/** Numbers and the nouns they count: one week, two weeks, and in each language the forms that it has. */
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../catalogues';
import { LANGUAGES, type Language } from '../languages';
import { createTranslator, type MessageKey } from '../translator';
import { workerCatalogue } from '../worker-catalogues';
import { en } from './en';

/** Values that never change: limits of the product, all of them more than one and below twenty, or written after their noun. */
const LIMITS = ['needed', 'max', 'most', 'longest', 'days', 'weeks'];
/** A written number, or one that comes as text, and, after at most two words, a noun in the plural. */
const COUNTED =
  /\{(\w+, number|value|change|typical|expected|low|high)\} (?:(?!of\b|more\b|against\b)[a-z]+ ){0,2}?([a-z]+s)\b/gi;
/** They end in an s and count nothing. */
const NO_NOUNS = ['this', 'less', 'was', 'has', 'is', 'whose', 'as', 'hours', 'numbers'];

/** Places where a number stands before a noun that stays as it is, whatever the number. */
const countsWithoutPlural = (text: string): string[] =>
  [...text.matchAll(COUNTED)].flatMap(([found, value = '', noun = '']) =>
    LIMITS.includes(value.replace(', number', '')) || NO_NOUNS.includes(noun) ? [] : [found],
  );

describe('English', () => {
  it('knows a count without a plural when it sees one', () => {
    expect(countsWithoutPlural('Median of {n, number} weeks')).toEqual(['{n, number} weeks']);
    expect(countsWithoutPlural('{n, number} of {of, number} of your posts')).toEqual([]);
    expect(countsWithoutPlural('{n, number} newest dated posts')).toEqual(['{n, number} newest dated posts']);
    expect(countsWithoutPlural('{value} engagements so far')).toEqual(['{value} engagements']);
    expect(countsWithoutPlural('Median of {n, plural, one {# week} other {# weeks}}')).toEqual([]);
  });

  it('has a singular for each noun that is counted', () => {
    expect(
      Object.entries({ ...en, ...workerCatalogue('en') }).filter(([, text]) => countsWithoutPlural(text).length > 0),
    ).toEqual([]);
  });
});

const NUMBERS = [1, 2, 5, 21, 1.5] as const;

/** What stands before 1, 2, 5, 21 and one and a half, in each language. */
const EXAMPLES: readonly (readonly [
  MessageKey,
  string,
  object,
  Readonly<Record<Language, readonly [string, string, string, string, string]>>,
])[] = [
  [
    'goals.usual.weeks',
    'n',
    {},
    {
      en: ['Median of 1 week', 'Median of 2 weeks', 'Median of 5 weeks', 'Median of 21 weeks', 'Median of 1.5 weeks'],
      ro: [
        'Mediana pe 1 săptămână',
        'Mediana pe 2 săptămâni',
        'Mediana pe 5 săptămâni',
        'Mediana pe 21 de săptămâni',
        'Mediana pe 1,5 săptămâni',
      ],
      pl: [
        'Mediana z 1 tygodnia',
        'Mediana z 2 tygodni',
        'Mediana z 5 tygodni',
        'Mediana z 21 tygodni',
        'Mediana z 1,5 tygodnia',
      ],
      el: [
        'Διάμεσος 1 εβδομάδας',
        'Διάμεσος 2 εβδομάδων',
        'Διάμεσος 5 εβδομάδων',
        'Διάμεσος 21 εβδομάδων',
        'Διάμεσος 1,5 εβδομάδων',
      ],
      fi: ['1 viikon mediaani', '2 viikon mediaani', '5 viikon mediaani', '21 viikon mediaani', '1,5 viikon mediaani'],
    },
  ],
  [
    'week.coverage',
    'of',
    { n: 1 },
    {
      en: [
        '1 of 1 post compared',
        '1 of 2 posts compared',
        '1 of 5 posts compared',
        '1 of 21 posts compared',
        '1 of 1.5 posts compared',
      ],
      ro: [
        '1 din 1 postare în comparație',
        '1 din 2 postări în comparație',
        '1 din 5 postări în comparație',
        '1 din 21 de postări în comparație',
        '1 din 1,5 postări în comparație',
      ],
      pl: [
        'Porównano 1 z 1 posta',
        'Porównano 1 z 2 postów',
        'Porównano 1 z 5 postów',
        'Porównano 1 z 21 postów',
        'Porównano 1 z 1,5 posta',
      ],
      el: [
        'σύγκριση: 1 από 1 ανάρτηση',
        'σύγκριση: 1 από 2 αναρτήσεις',
        'σύγκριση: 1 από 5 αναρτήσεις',
        'σύγκριση: 1 από 21 αναρτήσεις',
        'σύγκριση: 1 από 1,5 αναρτήσεις',
      ],
      fi: [
        '1/1 julkaisu verrattu',
        '1/2 julkaisua verrattu',
        '1/5 julkaisua verrattu',
        '1/21 julkaisua verrattu',
        '1/1,5 julkaisua verrattu',
      ],
    },
  ],
  [
    'split.title',
    'count',
    { change: '+…' },
    {
      en: ['Why +… engagement', 'Why +… engagements', 'Why +… engagements', 'Why +… engagements', 'Why +… engagements'],
      ro: [
        'De ce +… interacțiune',
        'De ce +… interacțiuni',
        'De ce +… interacțiuni',
        'De ce +… de interacțiuni',
        'De ce +… interacțiuni',
      ],
      pl: [
        'Skąd +… interakcja',
        'Skąd +… interakcje',
        'Skąd +… interakcji',
        'Skąd +… interakcji',
        'Skąd +… interakcji',
      ],
      el: [
        'Γιατί +… αλληλεπίδραση',
        'Γιατί +… αλληλεπιδράσεις',
        'Γιατί +… αλληλεπιδράσεις',
        'Γιατί +… αλληλεπιδράσεις',
        'Γιατί +… αλληλεπιδράσεις',
      ],
      fi: [
        'Miksi +… sitoutuminen?',
        'Miksi +… sitoutumista?',
        'Miksi +… sitoutumista?',
        'Miksi +… sitoutumista?',
        'Miksi +… sitoutumista?',
      ],
    },
  ],
  [
    'posts.count',
    'n',
    {},
    {
      en: ['1 post', '2 posts', '5 posts', '21 posts', '1.5 posts'],
      ro: ['1 postare', '2 postări', '5 postări', '21 de postări', '1,5 postări'],
      pl: ['1 post', '2 posty', '5 postów', '21 postów', '1,5 posta'],
      el: ['1 ανάρτηση', '2 αναρτήσεις', '5 αναρτήσεις', '21 αναρτήσεις', '1,5 αναρτήσεις'],
      fi: ['1 julkaisu', '2 julkaisua', '5 julkaisua', '21 julkaisua', '1,5 julkaisua'],
    },
  ],
];

describe.each(LANGUAGES)('%s', async (language) => {
  const { t } = createTranslator(language, await loadCatalogue(language));

  it.each(EXAMPLES)('%s has the right form for every number', (key, counted, others, expected) => {
    expect(NUMBERS.map((number) => t(key, { ...others, [counted]: number }))).toEqual(expected[language]);
  });
});
