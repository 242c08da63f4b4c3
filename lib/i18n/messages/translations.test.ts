/** Every language says everything that English says, with the same values in it, in all of its own plural forms. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../languages';
import { loadCatalogue } from '../catalogues';
import { workerCatalogue } from '../worker-catalogues';
import { type Catalogue, en } from './en';

const KEYS = Object.keys(en) as (keyof Catalogue)[];
/** The same words in another language are no forgotten ones when they are this short, or names. */
const MAY_BE_EQUAL = 12;
const NAMES: ReadonlySet<string> = new Set<keyof Catalogue>(['import.zone.pacific']);
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

const workerCode = Object.values(
  import.meta.glob<string>(['/lib/services/*.ts', '/lib/i18n/kpi-words.ts', '!/**/*.test.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('\n');
const literals = new Set([...workerCode.matchAll(/'([a-z][\w.-]*)'/gi)].map(([, text]) => text ?? ''));
const beginnings = [...workerCode.matchAll(/`([a-z]+\.[\w.]*)\$\{/gi)].map(([, text]) => text ?? '');
/** Keys that the worker's code names, whole or by their beginning. */
const workerKeys = KEYS.filter((key) => literals.has(key) || beginnings.some((text) => key.startsWith(text)));

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', async (language) => {
  const texts = await loadCatalogue(language);

  it('has every text of English and no other', () => {
    expect(Object.keys(texts).toSorted()).toEqual(KEYS.toSorted());
  });

  it('fills in the same values', () => {
    expect(KEYS.filter((key) => valuesOf(texts[key]) !== valuesOf(en[key]))).toEqual([]);
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
        texts[key] === en[key] &&
        /\p{L}{3,}\s+\p{L}{3,}/u.test(en[key]) &&
        en[key].length > MAY_BE_EQUAL,
    );
    expect(equal).toEqual([]);
  });

  it('gives the worker every text that its code asks for', () => {
    const spoken = workerCatalogue(language);
    expect(workerKeys.length).toBeGreaterThan(60);
    expect(workerKeys.filter((key) => spoken[key] !== texts[key])).toEqual([]);
  });
});
