/** The guide says the same in every language, with the same values in it, and everything it has is used. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { type HelpKey, loadHelpTexts } from './help-texts';
import { LANGUAGES } from './languages';

const english = await loadHelpTexts('en');
const KEYS = Object.keys(english) as HelpKey[];
const parts = Object.values(
  import.meta.glob<string>(['/components/help/*.{ts,tsx}', '!/**/*.test.*'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
).join('\n');

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
const LITERAL = 0;

const branchesOf = (element: Element): [string, readonly Element[]][] =>
  'options' in element ? Object.entries(element.options).map(([name, { value }]) => [name, value]) : [];

/** Names of the values of a text, from all branches. */
function valuesIn(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => [
    ...('value' in element && element.type !== LITERAL ? [element.value] : []),
    ...branchesOf(element).flatMap(([, value]) => valuesIn(value)),
  ]);
}

const parsed = (text: string): Element[] => new IntlMessageFormat(text, 'en').getAst();
const valuesOf = (text: string): string => [...new Set(valuesIn(parsed(text)))].toSorted().join();
const pluralsOf = (text: string): string[][] =>
  parsed(text).flatMap((element) => ('pluralType' in element ? [branchesOf(element).map(([name]) => name)] : []));

it('is used as a whole by the guide', () => {
  const literals = new Set([...parts.matchAll(/'(help\.[\w.-]+)'/g)].map(([, key]) => key ?? ''));
  const templates = [...parts.matchAll(/`(help\.[\w.-]*)\$\{[^}]*\}([\w.-]*)`/g)];
  const isUsed = (key: string): boolean =>
    literals.has(key) || templates.some(([, before = '', after = '']) => key.startsWith(before) && key.endsWith(after));
  expect(KEYS.length).toBeGreaterThan(80);
  expect(KEYS.filter((key) => !isUsed(key))).toEqual([]);
});

describe.each(LANGUAGES.filter((language) => language !== 'en'))('%s', async (language) => {
  const texts = await loadHelpTexts(language);

  it('has every text of English and no other, none of them empty', () => {
    expect(Object.keys(texts).toSorted()).toEqual(KEYS.toSorted());
    expect(KEYS.filter((key) => texts[key].trim() === '')).toEqual([]);
  });

  it('fills in the same values', () => {
    expect(KEYS.filter((key) => valuesOf(texts[key]) !== valuesOf(english[key]))).toEqual([]);
  });

  it('has each plural form that the language has', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const lacks = (branches: string[]): boolean => forms.some((form) => !branches.includes(form));
    expect(KEYS.filter((key) => pluralsOf(texts[key]).some(lacks))).toEqual([]);
  });

  it('was translated', () => {
    expect(KEYS.filter((key) => texts[key] === english[key])).toEqual([]);
  });
});
