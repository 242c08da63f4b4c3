/** The catalogue as a whole: every text is used, every used text exists, and each of them can be written. */
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { workerCatalogue } from '../worker-catalogues';
import { en } from './en';

const sources = Object.entries(
  import.meta.glob<string>(['/components/**/*.{ts,tsx}', '/lib/**/*.ts', '!/**/*.test.*', '!/lib/i18n/messages/**'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
const code = sources.map(([, text]) => text).join('\n');
const english = { ...en, ...workerCatalogue('en') };
const keys = Object.keys(english);

/** Whole keys in quotes, and the fixed beginnings of keys that are put together. */
const literals = new Set([...code.matchAll(/'([a-z]+(?:\.[\w-]+)+)'/gi)].map(([, key]) => key ?? ''));
const templates = [...code.matchAll(/`((?:[a-z]+\.)[\w.-]*)\$\{[^}]*\}([\w.-]*)`/gi)].map(([, before, after]) => ({
  before: before ?? '',
  after: after ?? '',
}));

const isUsed = (key: string): boolean =>
  literals.has(key) ||
  templates.some(
    ({ before, after }) => key.startsWith(before) && key.endsWith(after) && key.length > before.length + after.length,
  );

describe('the English catalogue', () => {
  it('was compared with the source', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(templates.length).toBeGreaterThan(5);
  });

  it('has every name in one file alone: of two the later would win without a word', () => {
    const files = import.meta.glob<Record<string, Record<string, string>>>('./en/*.ts', { eager: true });
    const names = Object.entries(files).flatMap(([file, parts]) =>
      file.endsWith('/index.ts') ? [] : Object.values(parts).flatMap((part) => Object.keys(part)),
    );
    expect(names.length).toBeGreaterThan(500);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('has no text that nobody uses', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('has every text that is asked for by name', () => {
    const areas = new Set(keys.map((key) => key.split('.')[0]));
    const asked = [...code.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
    expect(areas.size).toBeGreaterThan(5);
  });

  it.each(Object.entries(english))('%s is well formed and says something', (_, text) => {
    const format = new IntlMessageFormat(text, 'en');
    expect(format.getAst().length).toBeGreaterThan(0);
    expect(text.trim()).not.toBe('');
  });

  it('begins plain texts without HTML', () => {
    expect(Object.entries(english).filter(([, text]) => /<[a-z/]/i.test(text))).toEqual([]);
  });
});
