/** What the log may say: a closed list of codes, each with plain facts. Facts hold no text of a page, no names and no addresses. */

export const EVENT_CODES = [
  /** A message came from a place that does not fit what it says; facts: message. */
  'message.refused',
  /** A tab sent more than it may; facts: message. */
  'message.too-many',
  /** Captures were not kept; facts: platform and a count per reason. */
  'capture.refused',
  /** A count contradicts another or what was read before, and was kept all the same; facts: platform, metric, kind. */
  'capture.implausible',
  /** The state of a page changed for the worse; facts: platform, page, state, missing. */
  'page.unwell',
  /** Something went wrong in the capture script of a page; facts: platform, page and a count per code. */
  'page.faults',
  /** The capture script could not be put into some open tabs; facts: site, tabs. */
  'script.not-injected',
  /** Capture scripts could not be registered; facts: error. */
  'script.not-registered',
  /** The database may not be written or had to wait; facts: state, error. */
  'database.not-open',
  /** The user's repairs could not be read, so that sites are read as they were released; facts: platform, error. */
  'repairs.unread',
  /** The side panel could not be opened; facts: error. */
  'panel.not-opened',
  /** The daily backup could not be written into its folder; facts: error. */
  'backup.failed',
  /** Old readings were thinned out; facts: readings. */
  'upkeep.thinned',
  /** A handler failed; facts: where, error (its name). */
  'worker.failed',
] as const;

export type EventCode = (typeof EVENT_CODES)[number];
export type EventFacts = Readonly<Record<string, string | number | boolean>>;

/** Name of an error for the log: its kind, never its message, which may quote what was on a page. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
