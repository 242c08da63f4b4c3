/** The table of what was read, for those who see the demo without a display. */
import type { PostRecord } from '@/lib/storage/records';

type Metrics = PostRecord['latest'];

const SHORT: Readonly<Partial<Record<keyof Metrics, string>>> = {
  impressions: 'impressions',
  likes: 'likes',
  comments: 'comments',
  shares: 'shares',
  saves: 'saves',
};

function shown(read: Metrics[keyof Metrics]): string {
  if (read === undefined) return '';
  if (read.precision === 'exact') return read.value.toLocaleString('en');
  return `${read.low.toLocaleString('en')} to ${read.high.toLocaleString('en')}`;
}

/** One line per number: where, which post, which number, what it is worth and the text it was read from. */
export function table(posts: readonly PostRecord[]): string {
  const rows = posts.flatMap(({ platform, excerpt, latest }) =>
    Object.entries(SHORT).flatMap(([metric, name]) => {
      const read = latest[metric as keyof Metrics];
      return read === undefined ? [] : [[platform, (excerpt ?? '').slice(0, 38), name, shown(read), read.raw]];
    }),
  );
  const all = [['site', 'post', 'number', 'value', 'as shown'], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}
