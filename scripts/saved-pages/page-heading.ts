/** The first line of a page of the project: `<!-- ADDRESS · DAY · LANGUAGE -->`. */

export interface PageHeading {
  readonly address: string;
  /** "2026-05-20". */
  readonly day: string;
  readonly language: string;
}

const HEADING = /^<!-- (https:\/\/\S+) · (\d{4}-\d{2}-\d{2}) · ([\w-]+)\b.*?-->/;

/** What the first line of a saved page says; null when it says nothing of the kind. */
export function pageHeading(html: string): PageHeading | null {
  const [, address, day, language] = HEADING.exec(html) ?? [];
  return address === undefined || day === undefined || language === undefined ? null : { address, day, language };
}
