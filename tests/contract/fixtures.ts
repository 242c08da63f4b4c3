/** The saved pages of all platforms with their right readings, discovered by their names. */
import type { RouteExamples } from '@/lib/platforms/contract';
import { parsePage } from '@/scripts/saved-pages/open-page';
import { pageHeading } from '@/scripts/saved-pages/page-heading';

export interface Fixture {
  /** "profile.en". */
  readonly name: string;
  readonly language: string;
  readonly html: string;
  /** The right reading, as `npm run read` prints it, without `health`; null when it was never written. */
  readonly golden: unknown;
  readonly url: URL;
  /** When the page was saved, in milliseconds. */
  readonly now: number;
  /** What its first line lacks, or null. */
  readonly fault: string | null;
}

const pages = import.meta.glob<string>('/lib/platforms/*/fixtures/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const goldens = import.meta.glob<unknown>('/lib/platforms/*/fixtures/*.expected.json', {
  import: 'default',
  eager: true,
});

const examples = import.meta.glob<RouteExamples>('/lib/platforms/*/routes.examples.json', {
  import: 'default',
  eager: true,
});

/** The examples of a platform's routes; none when it has no file of them. */
export const examplesOf = (platform: string): RouteExamples =>
  examples[`/lib/platforms/${platform}/routes.examples.json`] ?? {};

/** Fixtures of one platform, by name. */
export function fixturesOf(platform: string): Fixture[] {
  const folder = `/lib/platforms/${platform}/fixtures/`;
  return Object.entries(pages)
    .filter(([path]) => path.startsWith(folder))
    .map(([path, html]) => fixtureOf(path.slice(folder.length, -'.html'.length), html, goldens[goldenPath(path)]));
}

const goldenPath = (path: string): string => path.replace(/\.html$/, '.expected.json');

function fixtureOf(name: string, html: string, golden: unknown = null): Fixture {
  const heading = pageHeading(html);
  const url = new URL(heading?.address ?? 'https://server.example/');
  const now = Date.parse(`${heading?.day ?? '2026-01-01'}T23:59:59Z`);
  return { name, language: heading?.language ?? '', html, golden, url, now, fault: faultOf(name, heading?.language) };
}

function faultOf(name: string, language: string | undefined): string | null {
  if (language === undefined) return `${name}.html must begin with <!-- https://… · YYYY-MM-DD · language -->`;
  return name.endsWith(`.${language}`) ? null : `${name}.html says that its language is ${language}`;
}

/** Readings for which no page is left over. */
export function strayGoldens(): string[] {
  const expected = new Set(Object.keys(pages).map(goldenPath));
  return Object.keys(goldens).filter((path) => !expected.has(path));
}

/** A document of its own for every use: what one reading wrote, no other may see. */
export const freshDocument = ({ html, url }: Fixture): Document => parsePage(html, url);
