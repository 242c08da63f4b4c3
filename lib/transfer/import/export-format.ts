/** How a file that networks and planning tools give their users is described: by its headers, compared in lower case. */
import type { PostMetric } from '@/lib/domain/metrics';

/** What a column can tell. */
export type Field =
  | PostMetric
  | 'id'
  | 'link'
  | 'time'
  | 'clock'
  | 'text'
  | 'account'
  | 'network'
  | 'format'
  | 'followers';

/** In which order a date of numbers is written; `unknown`: found out from the file, or asked. */
export type DateOrder = 'dmy' | 'mdy' | 'unknown';

export interface ExportFormat {
  readonly id: string;
  /** Platform of all its rows; null where a column or the link tells. */
  readonly platform: string | null;
  /** `posts`: a row a post. `days`: a row a day of the account, of which only followers are kept. */
  readonly rows: 'posts' | 'days';
  /** Headers that must all be there. */
  readonly must: readonly string[];
  readonly columns: Readonly<Partial<Record<Field, readonly string[]>>>;
  readonly dates: DateOrder;
  /** Zone of times without one: an IANA name; `asked` where the file does not say and it is not known. */
  readonly zone: string;
  /** Counts are those of the period that was chosen for the export, so they are totals only if it was the whole time. */
  readonly ofPeriod: boolean;
  /** A column whose value must be this in every row ("Lifetime"), or the rows are days of one post. */
  readonly only?: { readonly column: string; readonly value: string };
}

export const UTC = 'UTC';
/** Days of YouTube, and of Meta's older tools. */
export const PACIFIC = 'America/Los_Angeles';
/** The file does not say in which zone its times are. */
export const ASKED = 'asked';
