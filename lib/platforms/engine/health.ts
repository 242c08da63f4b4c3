/** Says how each field fared on a page, so that a field that is no longer read is noticed at once. */
import type { FieldHealth, PageReading, PostDraft } from '@/lib/domain/reading';
import type { PlatformDescriptor } from '../contract';

/** Fields besides the numbers. */
const PLAIN_FIELDS = ['author', 'permalink', 'publishedAt', 'text', 'format'] as const;
/** Those of them that a layout may promise. */
const TOLD: ReadonlySet<string> = new Set(['author', 'publishedAt']);

/**
 * Health of the posts read from `found` candidates: one entry for every field the platform describes, also for those
 * that were read nowhere.
 */
export function healthOf(
  descriptor: PlatformDescriptor,
  found: number,
  posts: readonly PostDraft[],
): PageReading['health'] {
  const fields: Record<string, FieldHealth> = {};
  for (const name of PLAIN_FIELDS) {
    const read = summed(
      posts.map((post) => post.sources?.[name]),
      0,
    );
    fields[name] = TOLD.has(name) ? { ...read, expected: expecting(name, posts) } : read;
  }
  const metrics = new Set(descriptor.layouts.flatMap((layout) => Object.keys(layout.metrics)));
  for (const name of metrics as Set<keyof PostDraft['metrics']>) {
    const readings = posts.map((post) => post.metrics[name]);
    const disputed = readings.filter((reading) => reading?.disputed === true).length;
    const read = summed(
      readings.map((reading) => reading?.source),
      disputed,
    );
    // Layouts differ in what they show, so each post says for itself what it should.
    fields[name] = { ...read, expected: expecting(name, posts) };
  }
  return { found, identified: posts.length, fields };
}

/** Posts whose own layout shows the field on this kind of page. */
const expecting = (name: string, posts: readonly PostDraft[]): number =>
  posts.filter(({ expected }) => expected?.includes(name) === true).length;

function summed(sources: readonly (number | undefined)[], disputed: number): FieldHealth {
  const times = new Map<number, number>();
  for (const source of sources) if (source !== undefined) times.set(source, (times.get(source) ?? 0) + 1);
  const read = sources.filter((source) => source !== undefined).length;
  let most: number | null = null;
  for (const [source, count] of times) if (most === null || count > (times.get(most) ?? 0)) most = source;
  return { read, source: most, disputed };
}
