/** A long history of one account, made up in a page of the extension and written by its own database. */
import { exactly } from '@/lib/domain/measured';
import type { PostMetrics } from '@/lib/domain/reading';
import { seededRandom } from '@/lib/domain/seeded-random';
import { db } from '@/lib/storage/db';
import type { PostRecord, ReadingRecord } from '@/lib/storage/records';

const HOUR = 3_600_000;
/** A busy desk: so many posts a day, evenly. */
const A_DAY = 14;
/** Ten looks at each post, hours after it was published, and the share of its final numbers that it had by then. */
const LOOKS: readonly (readonly [hours: number, share: number])[] = [
  [1, 0.12],
  [3, 0.25],
  [8, 0.42],
  [24, 0.63],
  [48, 0.74],
  [72, 0.8],
  [168, 0.9],
  [336, 0.95],
  [504, 0.98],
  [672, 1],
];
const FORMATS = ['text', 'image', 'video', 'link'] as const;
const WORDS = ['fern', 'moss', 'light', 'water', 'window', 'shelf', 'Monday', 'repotting', 'sale', 'question'] as const;
const AT_ONCE = 2000;

export interface KeptHistory {
  readonly accountKey: string;
  /** The newest post was published then, ms. */
  readonly until: number;
}

function metricsAt(share: number, likes: number): PostMetrics {
  const count = (value: number) => ({ ...exactly(Math.round(value * share)), source: 0 });
  return {
    likes: count(likes),
    comments: count(likes / 9),
    shares: count(likes / 14),
    impressions: count(likes * 31),
  };
}

function post(n: number, { accountKey, until }: KeptHistory): { post: PostRecord; readings: ReadingRecord[] } {
  const random = seededRandom(n + 1);
  const key = `x:9${n}`;
  const publishedAt = until - Math.round((n * 24 * HOUR) / A_DAY);
  const likes = Math.exp(4.5 + 1.1 * (random() + random() + random() - 1.5));
  const looks = LOOKS.filter(([hours]) => publishedAt + hours * HOUR <= until);
  const seen = looks.length === 0 ? LOOKS.slice(0, 1) : looks;
  const readings = seen.map(
    ([hours, share]): ReadingRecord => ({
      postKey: key,
      readAt: publishedAt + hours * HOUR,
      accountKey,
      origin: 'page',
      page: 'profile',
      metrics: metricsAt(share, likes),
    }),
  );
  const last = readings.at(-1);
  const lastReadAt = last?.readAt ?? publishedAt;
  const latest = last?.metrics ?? {};
  const word = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const [platform, handle = ''] = accountKey.split(':');
  return {
    readings,
    post: {
      key,
      platform: platform ?? '',
      site: null,
      id: `9${n}`,
      accountKey,
      permalink: `https://x.com/${handle}/status/9${n}`,
      publishedAt,
      publishedAtPrecision: 'exact',
      format: FORMATS[Math.floor(random() * FORMATS.length)] ?? null,
      isReply: false,
      isPromoted: false,
      isPinned: false,
      excerpt: `${word()} and ${word()}, number ${n}: ${word()} ${word()} ${word()}`,
      text: null,
      hashtags: [word()],
      mentions: [],
      links: [],
      campaigns: n % 50 === 0 ? ['Spring'] : [],
      firstReadAt: readings[0]?.readAt ?? publishedAt,
      lastReadAt,
      latest,
      latestReadAt: Object.fromEntries(Object.keys(latest).map((metric) => [metric, lastReadAt])),
      followersAtPost: exactly(12_000),
    },
  };
}

/** Adds posts number `from` up to `to`, the newest being number 0, each with its readings. */
export async function addHistory(history: KeptHistory, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += AT_ONCE) {
    const made = Array.from({ length: Math.min(AT_ONCE, to - start) }, (_, index) => post(start + index, history));
    await db.transaction('rw', ['posts', 'readings'], async () => {
      await db.posts.bulkPut(made.map((each) => each.post));
      await db.readings.bulkPut(made.flatMap(({ readings }) => readings));
    });
  }
}
