/** What a user may hand on when a site is no longer read: structure and counts. No text of a page, no names, no addresses. */
import type { PlatformFacts } from '@/lib/platforms/facts';

interface FieldHealth {
  readonly read: number;
  readonly expected: number;
  readonly bySource: Readonly<Record<string, number>>;
  readonly disputed: number;
  readonly lastReadAt: number | null;
}

interface PageHealth {
  readonly platform: string;
  readonly page: string;
  readonly day: string;
  readonly views: number;
  readonly found: number;
  readonly identified: number;
  readonly fields: Readonly<Record<string, FieldHealth>>;
}

/** The bones of a post, of a page that is not read as it should be. */
interface Skeleton {
  readonly platform: string;
  readonly page: string | null;
  readonly html: string;
}

interface LoggedEvent {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

export interface ReportInput {
  readonly version: string;
  /** Name and version of the browser, as it calls itself. */
  readonly browser: string;
  /** Ms since 1970. */
  readonly now: number;
  readonly platforms: readonly Pick<PlatformFacts, 'id' | 'verified'>[];
  /** Of the last days, in any order. */
  readonly health: readonly PageHealth[];
  readonly events: readonly LoggedEvent[];
  readonly skeletons: readonly Skeleton[];
}

/** Facts of events that may be told: closed lists of ours and counts. The rest, such as the host of a server, stays. */
const TOLD = ['platform', 'page', 'state', 'missing', 'metric', 'kind', 'error', 'message', 'where'] as const;

const moment = (at: number | null): string => (at === null ? 'never' : new Date(at).toISOString().slice(0, 16));

function fieldLine([name, field]: readonly [string, FieldHealth]): string {
  const sources = Object.entries(field.bySource).map(([source, times]) => `#${source} ${times}`);
  return [
    `    ${name}: ${field.read} of ${field.expected} expected`,
    `last ${moment(field.lastReadAt)}`,
    `sources ${sources.length === 0 ? 'none' : sources.join(', ')}`,
    ...(field.disputed > 0 ? [`disputed ${field.disputed}`] : []),
  ].join('; ');
}

function pageLines(page: PageHealth): string[] {
  const head = `  ${page.day} ${page.page}: ${page.views} views, ${page.found} found, ${page.identified} identified`;
  return [head, ...Object.entries(page.fields).map(fieldLine)];
}

function eventText({ code, facts }: LoggedEvent): string {
  const told = TOLD.flatMap((name) => (facts[name] === undefined ? [] : [`${name} ${String(facts[name])}`]));
  return [code, ...told].join(', ');
}

/** Equal events counted, the most frequent first. */
function eventLines(events: readonly LoggedEvent[]): string[] {
  const times = new Map<string, number>();
  for (const text of events.map(eventText)) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].toSorted(([, a], [, b]) => b - a).map(([text, n]) => `  ${n} × ${text}`);
}

/** The report as plain text, in English whatever the interface speaks: it is read by those who mend. */
export function healthReport({ version, browser, now, platforms, health, events, skeletons }: ReportInput): string {
  const sites = platforms.flatMap(({ id, verified }) => {
    const pages = health.filter((page) => page.platform === id);
    const ordered = pages.toSorted((a, b) =>
      a.day === b.day ? Number(a.page > b.page) : Number(a.day < b.day) * 2 - 1,
    );
    return ordered.length === 0 ? [] : [`${id}, description of ${verified}`, ...ordered.flatMap(pageLines)];
  });
  return [
    `Yardstick ${version}, ${browser}, ${moment(now)} UTC`,
    ...sites,
    ...(events.length === 0 ? [] : ['log', ...eventLines(events)]),
    // `npm run fixture:from-report` finds them by these lines.
    ...skeletons.flatMap(({ platform, page, html }) => [`skeleton ${platform} ${page ?? 'unknown'}`, html]),
  ].join('\n');
}
