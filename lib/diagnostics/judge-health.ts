/** Decides from one page report whether a site is still read as it should be. Pure. */
import type { PageReport } from '@/lib/messaging/schemas';
import type { CountField, PlatformDescriptor, Route } from '@/lib/platforms/contract';
import { PLAIN_FILL, USUAL_FILL } from '@/lib/platforms/facts';
import type { HealthState } from './tab-status';

/** On so few posts nothing is called missing, unless the page is about a single post. */
const NEEDED_POSTS = 3;

/** Fields besides the numbers that every real post has on every page. */
const EXPECTED_EVERYWHERE = ['author', 'publishedAt'] as const;

export interface Judgement {
  readonly state: HealthState;
  /** Names of fields that should be read here and are not. */
  readonly missing: readonly string[];
}

/** A metric as one layout describes it, on a kind of page where it is expected. */
interface Expectation {
  readonly minFill: number;
  /** Every layout that belongs on this kind of page shows it. */
  readonly byAll: boolean;
}

/**
 * The state of a page and the fields missing on it. A page is judged when it is settled; before that it is `working` as
 * soon as a post was read, otherwise `waiting`. A field is missing when too few of the posts that should show it did:
 * of at least 3 posts, or of the one on a page about a single post.
 */
export function judgeHealth(report: PageReport, descriptor: PlatformDescriptor): Judgement {
  const only = (state: HealthState): Judgement => ({ state, missing: [] });
  if (report.wall !== null) return only('wall');
  const route = descriptor.routes.find(({ name }) => name === report.page);
  if (report.identified === 0) return only(stateWithoutPosts(report, route));
  if (!report.settled) return only('working');
  const missing = missingFields(report, descriptor, route);
  return { state: missing.length > 0 ? 'degraded' : 'working', missing };
}

function stateWithoutPosts(report: PageReport, route: Route | undefined): HealthState {
  if (route?.posts !== true && report.found === 0) return 'empty';
  if (!report.settled) return 'waiting';
  return report.found > 0 || report.signsOfPosts ? 'broken' : 'empty';
}

function missingFields(
  report: PageReport,
  descriptor: PlatformDescriptor,
  route: Route | undefined,
): readonly string[] {
  const isSingle = route?.path.source.includes('(?<id>') ?? false;
  const needed = isSingle ? 1 : NEEDED_POSTS;
  const fields = new Map(Object.entries(report.fields));
  const missing: string[] = EXPECTED_EVERYWHERE.filter((name) => {
    const field = fields.get(name);
    const expected = field?.expected ?? report.identified;
    return field !== undefined && expected >= needed && field.read < expected * PLAIN_FILL;
  });
  for (const [name, { minFill, byAll }] of expectations(descriptor, report.page)) {
    const field = fields.get(name);
    const read = field?.read ?? 0;
    if (field?.expected !== undefined) {
      if (field.expected >= needed && read < field.expected * minFill) missing.push(name);
    } else if (byAll && report.identified >= needed && read === 0) {
      missing.push(name);
    }
  }
  return missing;
}

/** What is expected on a kind of page, by metric: the mildest demand of the layouts that make one. */
export function expectations(descriptor: PlatformDescriptor, page: string | null): Map<string, Expectation> {
  const isExpected = (field: CountField): boolean => page !== null && (field.expectedOn ?? []).includes(page);
  const belongHere = descriptor.layouts.filter(({ metrics }) => Object.values(metrics).some(isExpected));
  const found = new Map<string, { minFill: number; layouts: number }>();
  for (const { metrics } of belongHere) {
    for (const [name, field] of Object.entries(metrics)) {
      if (!isExpected(field)) continue;
      const before = found.get(name) ?? { minFill: 1, layouts: 0 };
      found.set(name, {
        minFill: Math.min(before.minFill, field.minFill ?? USUAL_FILL),
        layouts: before.layouts + 1,
      });
    }
  }
  return new Map(
    [...found].map(([name, { minFill, layouts }]) => [name, { minFill, byAll: layouts === belongHere.length }]),
  );
}
