/** What our own pages know of a platform: everything but how it is read. */
import { ACCOUNT_METRICS, type AccountMetric, POST_METRICS, type PostMetric } from '@/lib/domain/metrics';
import type { CountField, PlatformDescriptor } from './contract';

/** Share of the posts that must show an expected number, where the description names no other. */
export const USUAL_FILL = 0.9;

/** The same for author and time: advertisements among the posts tell neither time nor, sometimes, author. */
export const PLAIN_FILL = 0.5;

export interface MetricFacts {
  /** `owner`: no layout shows it to anybody but the author. */
  readonly visibility: CountField['visibility'];
  /** The mildest demand that a layout makes on it: share of the posts that must show it, 0 to 1. */
  readonly minFill: number;
}

type Copied = 'id' | 'name' | 'verified' | 'status' | 'hosts' | 'matureAfterDays' | 'display';

export interface PlatformFacts extends Pick<PlatformDescriptor, Copied> {
  /** Metrics of posts that some layout shows, in the order of the descriptions. */
  readonly metrics: Readonly<Partial<Record<PostMetric, MetricFacts>>>;
  /** Numbers of the account that its profile shows. */
  readonly accountMetrics: readonly AccountMetric[];
}

function metricFacts({ layouts }: PlatformDescriptor): PlatformFacts['metrics'] {
  const facts = new Map<string, MetricFacts>();
  for (const [name, field] of layouts.flatMap(({ metrics }) => Object.entries(metrics))) {
    const before = facts.get(name);
    const isPublic = field.visibility === 'public' || before?.visibility === 'public';
    facts.set(name, {
      visibility: isPublic ? 'public' : 'owner',
      minFill: Math.min(before?.minFill ?? 1, field.minFill ?? USUAL_FILL),
    });
  }
  return Object.fromEntries(facts);
}

/** The facts of a described platform; plain data. */
export function factsOf(descriptor: PlatformDescriptor): PlatformFacts {
  const { id, name, verified, status, hosts, matureAfterDays, display } = descriptor;
  const accountMetrics = ACCOUNT_METRICS.filter((metric) => metric in descriptor.account.metrics);
  return {
    id,
    name,
    verified,
    status,
    hosts,
    matureAfterDays,
    display,
    metrics: metricFacts(descriptor),
    accountMetrics,
  };
}

/** Metrics of posts that some layout of the platform shows, in the order of the list of metrics. */
export const metricsOf = ({ metrics }: PlatformFacts): readonly PostMetric[] =>
  POST_METRICS.filter((metric) => metric in metrics);
