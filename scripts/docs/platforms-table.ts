/** The table of platforms and metrics, as it stands in the README. */
import { ACCOUNT_METRICS, POST_METRICS } from '@/lib/domain/metrics';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { factsOf } from '@/lib/platforms/facts';

const BEGIN = '<!-- platforms: npm run platforms:table -->';
const END = '<!-- /platforms -->';

type Mark = '●' | '○' | '';

/** Of a post: for everybody, or for its author alone. */
function postMark(platform: PlatformDescriptor, metric: string): Mark {
  const facts = new Map(Object.entries(factsOf(platform).metrics)).get(metric);
  return facts === undefined ? '' : facts.visibility === 'public' ? '●' : '○';
}

const accountMark = ({ account }: PlatformDescriptor, metric: string): Mark => (metric in account.metrics ? '●' : '');

const nameOf = ({ name, hosts }: PlatformDescriptor): string => (hosts.length === 0 ? `${name}, any server` : name);

interface Column {
  readonly title: string;
  readonly mark: (platform: PlatformDescriptor) => Mark;
}

const COLUMNS: readonly Column[] = [
  ...POST_METRICS.map((metric) => ({
    title: metric,
    mark: (platform: PlatformDescriptor) => postMark(platform, metric),
  })),
  ...ACCOUNT_METRICS.map((metric) => ({
    title: metric.replace('_', ' '),
    mark: (platform: PlatformDescriptor) => accountMark(platform, metric),
  })),
];

/** One row a platform, one column for each metric that some platform shows, padded as the formatter pads. */
export function platformsTable(platforms: readonly PlatformDescriptor[]): string {
  const columns = COLUMNS.filter(({ mark }) => platforms.some((platform) => mark(platform) !== ''));
  const rows = [
    ['site', ...columns.map(({ title }) => title)],
    ...platforms.map((platform) => [nameOf(platform), ...columns.map(({ mark }) => mark(platform))]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** The text with the table between its marks. Throws when the marks are not there. */
export function withTable(text: string, table: string): string {
  const [before, rest] = text.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`no place for the table: ${BEGIN} … ${END}`);
  return `${before}${BEGIN}\n\n${table}\n\n${END}${after}`;
}
