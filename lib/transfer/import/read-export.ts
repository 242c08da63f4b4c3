/** From the rows of a recognised table to posts with exact numbers; every row that leaves a doubt is listed, none is guessed. */
import type { Format } from '@/lib/domain/formats';
import { grouped } from '@/lib/domain/grouped';
import type { Measured } from '@/lib/domain/measured';
import { POST_METRICS, type PostMetric } from '@/lib/domain/metrics';
import type { PostMetrics, ReadMeasured, TimePrecision } from '@/lib/domain/reading';
import type { ReadingRecord } from '@/lib/storage/records';
import { type CountFault, countOfCell, groupingMarks } from './count-cells';
import type { DateOrder, Field } from './export-format';
import { type Moment, type MomentFault, momentOfCell, provenOrder } from './moment-cells';
import { type IdentityFault, identityOf, platformOf } from './post-ids';
import type { RecognisedTable } from './recognise';
import { headerText, type SheetRow } from './sheet';

export type DoubtReason =
  | IdentityFault
  | MomentFault
  | CountFault
  | 'no-platform'
  | 'later-than-reading'
  | 'day-of-a-post'
  | 'contradicts-itself'
  | 'no-numbers'
  | 'not-as-written';

/** A row that is left out, and why. */
export interface Doubt {
  readonly row: number;
  /** Header of the column, or null when it concerns the whole row. */
  readonly column: string | null;
  readonly cell: string;
  readonly reason: DoubtReason;
}

export interface ImportedPost {
  readonly row: number;
  readonly platform: string;
  /** Server, for platforms with many. */
  readonly site: string | null;
  readonly id: string;
  /** Complete handle of the author; null where the file does not tell. */
  readonly handle: string | null;
  readonly permalink: string | null;
  readonly publishedAt: number | null;
  readonly publishedAtPrecision: TimePrecision;
  readonly format: Format | null;
  readonly text: string | null;
  readonly metrics: PostMetrics;
  /** When the numbers were true, in ms. */
  readonly readAt: number;
  readonly origin: ReadingRecord['origin'];
  readonly campaigns: readonly string[];
}

/** Followers at the end of a day. */
export interface ImportedFollowers {
  readonly row: number;
  readonly platform: string | null;
  readonly handle: string | null;
  readonly at: number;
  readonly followers: Measured;
}

export interface ReadExport {
  readonly posts: readonly ImportedPost[];
  readonly followers: readonly ImportedFollowers[];
  readonly doubts: readonly Doubt[];
  /** Rows that are no posts and no doubts: totals. */
  readonly totals: number;
}

export interface ReadingChoices {
  /** When the numbers were true, in ms: usually when the file was made. */
  readonly asOf: number;
  /** IANA zone of times for which the file and its format name none. */
  readonly zone: string;
  /** Order of dates where neither the format nor the file proves it. */
  readonly order: DateOrder;
}

/** What is known of a kind of post from the words of the networks. */
const FORMAT_WORDS: readonly (readonly [RegExp, Format])[] = [
  [/reel|short/i, 'short_video'],
  [/carousel|album|karusell/i, 'carousel'],
  [/live/i, 'live'],
  [/video/i, 'video'],
  [/photo|image|bild/i, 'image'],
  [/poll/i, 'poll'],
  [/document/i, 'document'],
  [/link|article/i, 'link'],
];

const formatOf = (text: string): Format | null => FORMAT_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Noon stands for a day of which nothing else is known. */
const HALF_A_DAY = 12 * 3_600_000;

class ExportReading {
  private readonly doubts: Doubt[] = [];
  private readonly marks: ReadonlySet<string>;
  private readonly order: DateOrder;
  private readonly moments = new Map<string, Moment | MomentFault>();
  private totals = 0;

  constructor(
    private readonly table: RecognisedTable,
    private readonly choices: ReadingChoices,
  ) {
    const { columns, rows, format } = table;
    const counts = [...POST_METRICS, 'followers' as const].flatMap((metric) => columns[metric] ?? []);
    this.marks = groupingMarks(rows.flatMap(({ cells }) => counts.map((column) => cells[column] ?? '')));
    const time = columns.time;
    const proven = time === undefined ? 'unknown' : provenOrder(rows.map(({ cells }) => cells[time] ?? ''));
    const declared = format.dates === 'unknown' ? choices.order : format.dates;
    this.order = proven === 'unknown' ? declared : proven;
  }

  read(): ReadExport {
    const { format, rows } = this.table;
    const posts: ImportedPost[] = [];
    const followers: ImportedFollowers[] = [];
    for (const row of rows) {
      if (this.isTotal(row)) this.totals += 1;
      else if (format.rows === 'posts') posts.push(...this.post(row));
      else followers.push(...this.followersOf(row));
    }
    return { posts: this.withoutDoubles(posts), followers, doubts: this.doubts, totals: this.totals };
  }

  private cell({ cells }: SheetRow, field: Field): string {
    const column = this.table.columns[field];
    return column === undefined ? '' : (cells[column] ?? '').trim();
  }

  private doubt(row: SheetRow, field: Field | null, reason: DoubtReason): [] {
    const column = field === null ? undefined : this.table.columns[field];
    const header = column === undefined ? null : (this.table.header.cells[column] ?? null);
    const cell = field === null ? '' : this.cell(row, field).slice(0, 60);
    this.doubts.push({ row: row.number, column: header, cell, reason });
    return [];
  }

  private isTotal(row: SheetRow): boolean {
    const [first = ''] = row.cells;
    return /^(?:grand )?totals?$|^gesamt$|^summa$/i.test(first.trim());
  }

  private post(row: SheetRow): ImportedPost[] {
    const { format, header } = this.table;
    const platform = format.platform ?? platformOf(this.cell(row, 'network'), this.cell(row, 'link'));
    if (platform === null) return this.doubt(row, 'network', 'no-platform');
    const identity = identityOf(platform, this.cell(row, 'link'), this.cell(row, 'id'));
    if (typeof identity === 'string') {
      return this.doubt(row, this.table.columns.link === undefined ? 'id' : 'link', identity);
    }
    if (format.only !== undefined) {
      const column = header.cells.map(headerText).indexOf(format.only.column);
      if (column >= 0 && headerText(row.cells[column] ?? '') !== format.only.value) {
        return this.doubt(row, null, 'day-of-a-post');
      }
    }
    const published = identity.published ?? this.momentOf(row);
    if (typeof published === 'string') return this.doubt(row, 'time', published);
    if (published !== null && published.at - HALF_A_DAY > this.choices.asOf) {
      return this.doubt(row, 'time', 'later-than-reading');
    }
    const metrics = this.metrics(row);
    if (metrics === null) return [];
    return [
      {
        row: row.number,
        platform,
        site: null,
        id: identity.id,
        handle: identity.handle ?? (this.cell(row, 'account').replace(/^@/, '') || null),
        permalink: identity.permalink,
        publishedAt: published?.at ?? null,
        publishedAtPrecision: published?.precision ?? 'unknown',
        format: formatOf(this.cell(row, 'format')),
        text: this.cell(row, 'text') || null,
        metrics,
        readAt: this.choices.asOf,
        origin: 'import',
        campaigns: [],
      },
    ];
  }

  /** Null where the file has no column of times, or the cell is empty. */
  private momentOf(row: SheetRow): Moment | MomentFault | null {
    const [text, clock] = [this.cell(row, 'time'), this.cell(row, 'clock')];
    if (text === '') return null;
    const key = `${text}\n${clock}`;
    const { zone } = this.table.format;
    const known = this.moments.get(key);
    if (known !== undefined) return known;
    const context = { order: this.order, zone: zone === 'asked' ? this.choices.zone : zone, now: this.choices.asOf };
    const moment = momentOfCell(text, context, clock);
    this.moments.set(key, moment);
    return moment;
  }

  /** Null when a cell is in doubt, which is then noted, or when no number is known. */
  private metrics(row: SheetRow): PostMetrics | null {
    const metrics: Partial<Record<PostMetric, ReadMeasured>> = {};
    for (const metric of POST_METRICS) {
      if (this.table.columns[metric] === undefined) continue;
      const count = countOfCell(this.cell(row, metric), this.marks);
      if (typeof count === 'string') {
        this.doubt(row, metric, count);
        return null;
      }
      if (count !== null) metrics[metric] = { ...count, source: 0 };
    }
    if (Object.keys(metrics).length > 0) return metrics;
    this.doubt(row, null, 'no-numbers');
    return null;
  }

  private followersOf(row: SheetRow): ImportedFollowers[] {
    if (this.table.columns.followers === undefined) return [];
    const followers = countOfCell(this.cell(row, 'followers'), this.marks);
    if (followers === null) return [];
    if (typeof followers === 'string') return this.doubt(row, 'followers', followers);
    const day = this.momentOf(row);
    if (day === null || typeof day === 'string') return this.doubt(row, 'time', day ?? 'not-a-date');
    if (day.at > this.choices.asOf) return this.doubt(row, 'time', 'later-than-reading');
    const platform = this.table.format.platform ?? platformOf(this.cell(row, 'network'), '');
    const handle = this.cell(row, 'account').replace(/^@/, '') || null;
    return [{ row: row.number, platform, handle, at: day.at, followers }];
  }

  /** A post that stands twice with the same numbers is one; with other numbers it is in doubt. */
  private withoutDoubles(posts: readonly ImportedPost[]): ImportedPost[] {
    const said = (post: ImportedPost): string => JSON.stringify({ ...post, row: 0 });
    const byPost = grouped(posts, ({ platform, id }) => `${platform}:${id}`);
    return [...byPost.values()].flatMap((rows) => {
      const [first] = rows;
      if (first === undefined) return [];
      if (new Set(rows.map(said)).size === 1) return [first];
      for (const { row } of rows) {
        this.doubts.push({ row, column: null, cell: first.id, reason: 'contradicts-itself' });
      }
      return [];
    });
  }
}

/** Reads a recognised table with what the user chose. The same table and choices give the same result. */
export function readExport(table: RecognisedTable, choices: ReadingChoices): ReadExport {
  return new ExportReading(table, choices).read();
}
