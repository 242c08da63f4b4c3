/**
 * Keeping numbers out of files that networks gave the user. They fill gaps: what was read from a page stays, unless an
 * exact number of the same hour explains a rounded one. The same numbers twice add nothing.
 */
import { fingerprint, mergeLatest } from '@/lib/domain/latest';
import type { PostMetric } from '@/lib/domain/metrics';
import type { PostMetrics } from '@/lib/domain/reading';
import { db } from '../db';
import { writing } from '../open';
import { rawReadingsOfPost, readingsOfPosts } from '../queries/readings';
import type { PostRecord, ReadingRecord } from '../records';
import { joinedByRules } from './campaigns';
import { firstRecord, mergedRecord, type Observation } from './merge-post';
import { underKnownKeys, withOtherKeys } from './one-post';
import { hasSeveralIds } from './several-ids';

export interface ImportTally {
  /** Posts that were not known before. */
  readonly newPosts: number;
  /** Readings that are added. */
  readonly readings: number;
  /** Rows that say nothing new. */
  readonly unchanged: number;
}

/** For so long an exact number counts as of the same time as a rounded one. */
const SAME_TIME = 3_600_000;

/** A look out of a file. */
export interface ImportedLook extends Observation {
  /** What the number was to begin with: `import`, unless the file is one of our own and says otherwise. */
  readonly origin: ReadingRecord['origin'];
  readonly campaigns: readonly string[];
}

const extrasOf = (look: ImportedLook | undefined): Pick<ImportedLook, 'origin' | 'campaigns'> => ({
  origin: look?.origin ?? 'import',
  campaigns: look?.campaigns ?? [],
});

const withCampaigns = (post: PostRecord, { campaigns }: ImportedLook): PostRecord =>
  campaigns.length === 0 ? post : { ...post, campaigns: [...new Set([...post.campaigns, ...campaigns])] };

interface Planned extends ImportTally {
  readonly posts: readonly PostRecord[];
  readonly isNew: (key: string) => boolean;
  readonly added: readonly ReadingRecord[];
}

/** Whether a number from a file may take the place of the one from a page. */
function explains(file: PostMetrics[PostMetric], page: PostMetrics[PostMetric], apart: number): boolean {
  if (file === undefined || page === undefined) return page === undefined;
  const isFiner = file.precision === 'exact' && page.precision !== 'exact';
  return isFiner && apart <= SAME_TIME && page.low <= file.value && file.value <= page.high;
}

/** The metrics of the file that may become current: those that no page has told. */
function admissible(
  known: PostRecord,
  { metrics, readAt, origin }: ImportedLook,
  readings: readonly ReadingRecord[],
): PostMetrics {
  if (origin !== 'import') return metrics;
  const fromPages = readings.filter(({ origin }) => origin !== 'import');
  return Object.fromEntries(
    (Object.entries(metrics) as [PostMetric, PostMetrics[PostMetric]][]).filter(([metric, value]) => {
      if (!fromPages.some((reading) => reading.metrics[metric] !== undefined)) return true;
      return explains(value, known.latest[metric], Math.abs(readAt - (known.latestReadAt[metric] ?? 0)));
    }),
  );
}

function mergedPost(known: PostRecord, look: ImportedLook, readings: readonly ReadingRecord[]): PostRecord {
  const post = mergedRecord(known, { ...look, metrics: {} });
  return {
    ...post,
    // A file tells nothing of where the post stands on the profile, and its address may be of another form.
    isPinned: known.isPinned,
    permalink: known.permalink ?? post.permalink,
    accountKey: known.accountKey,
    ...mergeLatest(known, admissible(known, look, readings), look.readAt),
  };
}

/**
 * Whether the post has these very numbers from a file already, or anything of the same moment. `readings` as they were read:
 * a number that the user discarded does not come back with the file it was in.
 */
function isKnown(readings: readonly ReadingRecord[], { metrics, readAt, origin }: ImportedLook): boolean {
  const said = fingerprint(metrics);
  return readings.some(
    (reading) =>
      reading.readAt === readAt ||
      (origin === 'import' && reading.origin === 'import' && fingerprint(reading.metrics) === said),
  );
}

async function plan(given: readonly ImportedLook[]): Promise<Planned> {
  const named = await underKnownKeys(given.map((look) => ({ ...look, severalIds: hasSeveralIds(look.facts) })));
  const looks = named.map(({ observation }, index): ImportedLook => ({ ...extrasOf(given[index]), ...observation }));
  const keys = [...new Set(looks.map(({ facts }) => facts.key))];
  const kept = new Map(
    (await db.posts.bulkGet(keys)).flatMap((post) => (post === undefined ? [] : [[post.key, post]])),
  );
  const readings = await readingsOfPosts(keys.filter((key) => kept.has(key)));
  const posts = new Map<string, PostRecord>();
  const added: ReadingRecord[] = [];
  const raw = new Map<string, ReadingRecord[]>();
  for (const key of kept.keys()) raw.set(key, await rawReadingsOfPost(key));
  const own = (key: string): ReadingRecord[] => readings.get(key) ?? [];
  for (const look of looks) {
    const { key, accountKey } = look.facts;
    if (isKnown(raw.get(key) ?? [], look)) continue;
    const known = posts.get(key) ?? kept.get(key);
    posts.set(key, withCampaigns(known === undefined ? firstRecord(look) : mergedPost(known, look, own(key)), look));
    const { readAt, metrics } = look;
    added.push({
      postKey: key,
      readAt,
      accountKey: known?.accountKey ?? accountKey,
      origin: look.origin,
      page: null,
      metrics,
    });
  }
  return {
    posts: [...posts.values()].map((post) => withOtherKeys(post, named)),
    isNew: (key) => !kept.has(key),
    added,
    newPosts: [...posts.keys()].filter((key) => !kept.has(key)).length,
    readings: added.length,
    unchanged: looks.length - added.length,
  };
}

const tallyOf = ({ newPosts, readings, unchanged }: Planned): ImportTally => ({ newPosts, readings, unchanged });

/** What storing these looks would do; nothing is written. */
export async function previewImport(looks: readonly ImportedLook[]): Promise<ImportTally> {
  return tallyOf(await plan(looks));
}

/** Stores looks out of a file, in one transaction; posts join the campaigns whose rules they match. Rejects as `writing` does; then nothing of it is kept. */
export function storeImport(looks: readonly ImportedLook[]): Promise<ImportTally> {
  return writing(['posts', 'readings', 'corrections', 'campaigns'], async () => {
    const planned = await plan(looks);
    await db.posts.bulkPut([...(await joinedByRules(planned.posts, planned.isNew))]);
    await db.readings.bulkAdd([...planned.added]);
    return tallyOf(planned);
  });
}

/** Followers of an account at the end of days; what a page told of the same day stays. Returns how many days were added. */
export function storeImportedFollowers(
  accountKey: string,
  days: readonly { readonly at: number; readonly metrics: { followers: NonNullable<PostMetrics[PostMetric]> } }[],
): Promise<number> {
  return writing(['accountReadings'], async () => {
    const keys = days.map(({ at }): [string, number] => [accountKey, at]);
    const known = await db.accountReadings.bulkGet(keys);
    const added = days.filter((_, index) => known[index] === undefined);
    await db.accountReadings.bulkPut(added.map(({ at, metrics }) => ({ accountKey, readAt: at, metrics })));
    return added.length;
  });
}
