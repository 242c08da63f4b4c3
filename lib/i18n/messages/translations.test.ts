/** Every language says everything that English says, with the same values in it, in all of its own plural forms. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../languages';
import { loadCatalogue } from '../catalogues';
import { type MessageKey } from '../translator';
import { type WorkerKey, workerCatalogue } from '../worker-catalogues';
import { en } from './en';

type Key = MessageKey | WorkerKey;

const english: Readonly<Record<Key, string>> = { ...en, ...workerCatalogue('en') };
const KEYS = Object.keys(english) as Key[];
/** The same words in another language are no forgotten ones when they are this short, or names. */
const MAY_BE_EQUAL = 12;
const NAMES: ReadonlySet<string> = new Set<Key>(['import.zone.pacific']);
/** Kind of an element of a parsed message that is plain text. */
const LITERAL = 0;

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

const parse = (text: string): Element[] => new IntlMessageFormat(text, 'en').getAst();

/** The branches of a plural or a choice; none for anything else. */
const branchesOf = (element: Element): [string, readonly Element[]][] =>
  'options' in element ? Object.entries(element.options).map(([name, { value }]) => [name, value]) : [];

/** Names of values with the kind of place they fill, from all branches. Literal text and "#" name nothing. */
function valuesIn(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    const inner = branchesOf(element).flatMap(([, value]) => valuesIn(value));
    return 'value' in element && element.type !== LITERAL ? [`${element.value}:${element.type}`, ...inner] : inner;
  });
}

const valuesOf = (text: string): string => [...new Set(valuesIn(parse(text)))].toSorted().join();

/** Names of the branches of each plural in a text. */
function pluralsIn(elements: readonly Element[]): string[][] {
  return elements.flatMap((element) => {
    const branches = branchesOf(element);
    const inner = branches.flatMap(([, value]) => pluralsIn(value));
    return 'pluralType' in element ? [branches.map(([name]) => name), ...inner] : inner;
  });
}

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', async (language) => {
  const texts: Readonly<Record<Key, string>> = { ...(await loadCatalogue(language)), ...workerCatalogue(language) };

  it('has every text of English and no other', () => {
    expect(Object.keys(texts).toSorted()).toEqual(KEYS.toSorted());
  });

  it('fills in the same values', () => {
    expect(KEYS.filter((key) => valuesOf(texts[key]) !== valuesOf(english[key]))).toEqual([]);
  });

  it('has each plural form that the language has', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const lacking = KEYS.filter((key) =>
      pluralsIn(parse(texts[key])).some((options) => forms.some((form) => !options.includes(form))),
    );
    expect(lacking).toEqual([]);
  });

  it('was translated', () => {
    const equal = KEYS.filter(
      (key) =>
        !NAMES.has(key) &&
        texts[key] === english[key] &&
        /\p{L}{3,}\s+\p{L}{3,}/u.test(english[key]) &&
        english[key].length > MAY_BE_EQUAL,
    );
    expect(equal).toEqual([]);
  });

  it('says the same in the worker as in the pages', async () => {
    const ofPages: Readonly<Record<string, string>> = await loadCatalogue(language);
    const spoken = Object.entries(workerCatalogue(language)).filter(([key]) => key in ofPages);
    expect(spoken.length).toBeGreaterThan(60);
    expect(spoken.filter(([key, text]) => ofPages[key] !== text)).toEqual([]);
  });
});
