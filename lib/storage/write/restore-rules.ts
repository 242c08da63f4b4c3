/**
 * What becomes of a kept row when a file holds the same one: the rule of capture, so that it never matters on which
 * machine something was read, nor in which order files arrive. Each rule gives back the kept row when the file tells nothing new.
 */
import { mergedPlans, understandPlan } from '@/lib/domain/campaigns/campaign-plan';
import { mergeLatest } from '@/lib/domain/latest';
import type { PostMetric } from '@/lib/domain/metrics';
import type { PostMetrics } from '@/lib/domain/reading';
import type { TypedValue } from '@/lib/domain/typed-values';
import type {
  AccountReadingRecord,
  AccountRecord,
  AnnotationRecord,
  CampaignRecord,
  CorrectionRecord,
  ExperimentRecord,
  HealthRecord,
  PostRecord,
  ReadingRecord,
} from '../records';
import { mergedRecord } from './merge-post';

const union = (known: readonly string[], other: readonly string[]): readonly string[] => [
  ...new Set([...known, ...other]),
];

/** A post known here and there: as if its looks had all been made here. */
export function mergedPosts(known: PostRecord, other: PostRecord): PostRecord {
  let post = mergedRecord(known, { facts: other, readAt: other.lastReadAt, page: null, metrics: {} });
  for (const [metric, value] of Object.entries(other.latest) as [PostMetric, PostMetrics[PostMetric]][]) {
    if (value === undefined) continue;
    const readAt = other.latestReadAt[metric] ?? other.lastReadAt;
    post = { ...post, ...mergeLatest(post, { [metric]: value }, readAt) };
  }
  const otherKeys = union(known.otherKeys ?? [], other.otherKeys ?? []).filter((key) => key !== known.key);
  return {
    ...post,
    ...(otherKeys.length === 0 ? {} : { otherKeys }),
    campaigns: union(known.campaigns, other.campaigns),
    firstReadAt: Math.min(known.firstReadAt, other.firstReadAt),
    followersAtPost: known.followersAtPost ?? other.followersAtPost,
  };
}

/** Two looks at one post in the same millisecond: of each number the firmer one. */
export function mergedReadings(known: ReadingRecord, other: ReadingRecord): ReadingRecord {
  const readAt = Object.fromEntries(Object.keys(known.metrics).map((metric) => [metric, known.readAt]));
  const { latest } = mergeLatest({ latest: known.metrics, latestReadAt: readAt }, other.metrics, known.readAt);
  return { ...known, metrics: latest };
}

export function mergedAccountReadings(known: AccountReadingRecord, other: AccountReadingRecord): AccountReadingRecord {
  return { ...known, metrics: { ...other.metrics, ...known.metrics } };
}

/** What the user decided here stands; where nothing was decided, the decision of the file is taken. */
export function mergedAccounts(known: AccountRecord, other: AccountRecord): AccountRecord {
  const [newer, older] = other.lastSeenAt > known.lastSeenAt ? [other, known] : [known, other];
  return {
    ...known,
    site: known.site ?? other.site,
    name: newer.name ?? older.name,
    relation: known.relation === 'candidate' ? other.relation : known.relation,
    firstSeenAt: Math.min(known.firstSeenAt, other.firstSeenAt),
    lastSeenAt: newer.lastSeenAt,
    latest: { ...older.latest, ...newer.latest },
  };
}

/** Sums of one day cannot be added, or the same file twice would double them: the fuller one is kept. */
export function mergedHealth(known: HealthRecord, other: HealthRecord): HealthRecord {
  return other.views > known.views ? other : known;
}

/** A trial that was ended anywhere is ended. */
export function mergedTrials(known: ExperimentRecord, other: ExperimentRecord): ExperimentRecord {
  return known.stoppedAt === null && other.stoppedAt !== null ? { ...known, stoppedAt: other.stoppedAt } : known;
}

/** Of two corrections of one number the later one. */
export function mergedCorrections(known: CorrectionRecord, other: CorrectionRecord): CorrectionRecord {
  return other.correctedAt > known.correctedAt ? other : known;
}

/** The later note, and everything that was typed in on either side. */
export function mergedAnnotations(known: AnnotationRecord, other: AnnotationRecord): AnnotationRecord {
  const same = (one: TypedValue, two: TypedValue): boolean => one.metric === two.metric && one.typedAt === two.typedAt;
  const added = other.typed.filter((value) => !known.typed.some((each) => same(each, value)));
  const newer = other.notedAt > known.notedAt ? other : known;
  if (added.length === 0 && newer === known) return known;
  return {
    ...known,
    note: newer.note,
    notedAt: newer.notedAt,
    typed: [...known.typed, ...added].toSorted((a, b) => a.typedAt - b.typedAt),
  };
}

/** The plan that was changed last, without the posts that were taken out by hand on either side. */
export function mergedCampaigns(known: CampaignRecord, other: CampaignRecord): CampaignRecord {
  const [newer, older] = other.changedAt > known.changedAt ? [other, known] : [known, other];
  const plan = understandPlan(newer.plan);
  const merged = mergedPlans(plan, understandPlan(older.plan));
  return merged === plan ? newer : { ...newer, plan: merged };
}

/** Where the user chose here already, that stands. */
export const keptHere = <Row extends object>(known: Row): Row => known;
