/** The changelog as a release needs it: which versions it has, and how what is not released becomes one. */

export interface Released {
  readonly version: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

const UNRELEASED = '## [Unreleased]';
const RELEASED = /^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$/gm;
/** A heading with nothing below it but the next heading or the end. */
const EMPTY_PART = /^### [^\n]+\n+(?=### |$(?![\s\S]))/gm;

/** Every version that was released, in the order of the file: the newest first. */
export const releasedIn = (changelog: string): Released[] =>
  [...changelog.matchAll(RELEASED)].map(([, version = '', date = '']) => ({ version, date }));

/** What stands under "Unreleased", without headings that have no line; empty when there is nothing to release. Throws without such a section. */
export function unreleasedIn(changelog: string): string {
  const start = changelog.indexOf(`${UNRELEASED}\n`);
  if (start === -1) throw new Error(`The changelog has no section "${UNRELEASED}".`);
  const rest = changelog.slice(start + UNRELEASED.length);
  const next = rest.search(/^## \[/m);
  const section = (next === -1 ? rest : rest.slice(0, next)).trim();
  return `${section}\n`.replace(EMPTY_PART, '').trim();
}

/** The changelog with everything unreleased under `version`, and an empty section for what comes. Throws when there is nothing to release. */
export function withRelease(changelog: string, { version, date }: Released): string {
  const content = unreleasedIn(changelog);
  if (content === '') throw new Error('Nothing stands under "Unreleased" in the changelog.');
  const start = changelog.indexOf(`${UNRELEASED}\n`);
  const older = changelog.slice(start + UNRELEASED.length).search(/^## \[/m);
  const rest = older === -1 ? '' : changelog.slice(start + UNRELEASED.length + older);
  const fresh = `${UNRELEASED}\n\n## [${version}] - ${date}\n\n${content}\n`;
  return `${changelog.slice(0, start)}${fresh}${rest === '' ? '' : `\n${rest}`}`;
}
