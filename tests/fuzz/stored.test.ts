/** What comes back from outside: backups, settings, messages of pages, what the worker of best times is told. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerTo, understandAnswer } from '@/lib/domain/best-times/worker-request';
import { rules } from '@/lib/messaging/rules';
import { identify } from '@/lib/messaging/server';
import { DEFAULT_SETTINGS, Settings } from '@/lib/settings/schema';
import { readSettings } from '@/lib/settings/store';
import { readBackup } from '@/lib/transfer/backup/backup-reader';
import { JsonSource } from '@/lib/transfer/backup/json-source';
import { UnreadableBackup } from '@/lib/transfer/backup/unreadable-backup';
import dump1 from '@/tests/integration/migrations/fixtures/v1.json';
import dump3 from '@/tests/integration/migrations/fixtures/v3.json';
import { fuzz } from './fuzz';
import { promise } from './promises';

/** A backup with the first row of each table, laid out as we write it, and all in one line. */
function backup(schema: number, tables: Readonly<Record<string, readonly object[]>>): string[] {
  const first = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.slice(0, 1)]));
  const counts = Object.fromEntries(Object.entries(first).map(([name, rows]) => [name, rows.length]));
  const value = { format: 'yardstick-backup', schema, created_at: '2026-11-19T12:00:00Z', counts, tables: first };
  return [JSON.stringify(value, null, 1), JSON.stringify(value)];
}

/** Every number anywhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function refusal(error: unknown): string {
  if (!(error instanceof UnreadableBackup)) throw error;
  const { table, field, line } = error.place;
  promise(line === null || line >= 1, 'a place before the file');
  return `${error.fault} ${table} ${String(field).replace(/\d+/g, '#').slice(0, 40)}`;
}

const backups = [
  ...backup(1, dump1.tables),
  ...backup(3, dump3.tables),
  '{}',
  '[]',
  '{"format":"yardstick-backup","schema":4}',
];

fuzz({
  name: 'backups',
  share: 600,
  form: 'json',
  corpus: backups,
  async run(text) {
    try {
      const rows: object[] = [];
      for await (const batch of readBackup(new Blob([text]))) rows.push(...batch.rows);
      const written = new Set(numbersIn(JSON.parse(text)));
      promise(
        numbersIn(rows).every((number) => written.has(number)),
        'a number that does not stand in the file',
      );
      return `read ${rows.length}`;
    } catch (error) {
      return refusal(error);
    }
  },
});

/** Reads all members of the outermost value, with the text coming in pieces. */
async function valuesOf(text: string, size: number): Promise<string> {
  // oxlint-disable-next-line typescript/require-await -- a file comes piece by piece, these pieces at once
  async function* pieces(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  }
  const source = new JsonSource(pieces());
  try {
    const values: unknown[] = [];
    while ((await source.peek()) !== '') values.push(await source.parsed());
    return JSON.stringify([values, source.line]);
  } catch (error) {
    return refusal(error);
  }
}

fuzz({
  name: 'JSON in pieces',
  share: 500,
  form: 'json',
  corpus: [...backups.map((text) => text.slice(0, 800)), '{"a":"\\"\\\\"}\n{"b":[1,"]"]}\n', '1 2 "x"', '\uFEFF{}'],
  async run(text) {
    const [whole, apart] = [await valuesOf(text, 100_000), await valuesOf(text, 7)];
    promise(whole === apart, `in pieces ${apart.slice(0, 80)}, as a whole ${whole.slice(0, 80)}`);
    return whole.startsWith('[') ? 'read' : whole;
  },
});

const settings = {
  ...DEFAULT_SETTINGS,
  sites: { x: { on: true, paused: false, display: 'badge' } },
  ownAddresses: [{ host: 'server.example', platform: 'mastodon' }],
  postColumns: { x: ['likes', 'views'] },
};

fuzz({
  name: 'settings',
  share: 500,
  form: 'json',
  corpus: [JSON.stringify(settings), JSON.stringify(DEFAULT_SETTINGS)],
  async run(text) {
    let stored: unknown;
    try {
      stored = JSON.parse(text);
    } catch {
      return 'no JSON';
    }
    await fakeBrowser.storage.local.set({ settings: stored });
    const read = await readSettings();
    promise(Settings.safeParse(read).success, 'settings that are none');
    const kept = JSON.stringify(await readSettings());
    promise(kept === JSON.stringify(read), 'read in two ways');
    return Object.entries(read)
      .map(
        ([name, part]) =>
          `${JSON.stringify(part) === JSON.stringify(new Map<string, unknown>(Object.entries(DEFAULT_SETTINGS)).get(name))}`,
      )
      .join();
  },
});

const number = { value: 1200, low: 1150, high: 1249, precision: 'rounded', raw: '1.2K', source: 0 };
const messages = {
  'page.hello': { platform: 'x', site: null },
  'capture.store': {
    platform: 'x',
    site: null,
    captures: [
      {
        readAt: 1_794_992_400_000,
        page: 'profile',
        post: {
          id: '1901',
          permalink: 'https://x.com/a/status/1901',
          author: { handle: 'a', name: null },
          publishedAt: '2026-11-18T09:12:00Z',
          publishedAtPrecision: 'exact',
          format: 'image',
          text: 'Hi',
          hashtags: ['ferns'],
          mentions: [],
          links: ['https://a.example/'],
          isRepost: false,
          isReply: false,
          isPromoted: false,
          isPinned: true,
          metrics: { likes: number },
        },
      },
    ],
  },
  'badge.lookup': ['x:1901'],
  'badges.hide': { hidden: true },
  'panel.open': { postKey: 'x:1901' },
  'account.relate': { key: 'x:fernandoak', relation: 'own' },
  'page.report': {
    platform: 'x',
    site: null,
    page: 'home',
    readAt: 1_794_992_400_000,
    viewer: 'a',
    wall: null,
    account: { handle: 'a', name: null, metrics: { followers: number } },
    signsOfPosts: true,
    settled: true,
    found: 3,
    identified: 3,
    tracked: 1,
    fields: { likes: { read: 3, source: 0, disputed: 0, expected: 3 } },
    faults: { 'no-place': 1 },
  },
};

fuzz({
  name: 'messages',
  share: 900,
  form: 'json',
  corpus: Object.entries(messages).map((message) => JSON.stringify(message)),
  run(text) {
    let message: unknown;
    try {
      message = JSON.parse(text);
    } catch {
      return 'no JSON';
    }
    const [name, data] = Array.isArray(message) ? (message as unknown[]) : [];
    const rule = typeof name === 'string' ? new Map(Object.entries(rules)).get(name) : undefined;
    if (rule === undefined) return 'no message';
    const read = rule.input.safeParse(data);
    if (!read.success)
      return `${String(name)} ${read.error.issues[0]?.path
        .filter((part) => typeof part === 'string')
        .join('.')
        .slice(0, 30)}`;
    const again = rule.input.safeParse(read.data);
    promise(again.success && JSON.stringify(again.data) === JSON.stringify(read.data), 'not the same a second time');
    promise(JSON.stringify(read.data ?? null).length <= JSON.stringify(data ?? null).length, 'more than was sent');
    return `${String(name)} read`;
  },
});

const PAGE = new URL('chrome-extension://abc/popup.html');

fuzz({
  name: 'senders',
  share: 150,
  form: 'json',
  corpus: [
    { id: 'abc', url: 'https://x.com/home', frameId: 0, tab: { id: 3, windowId: 1 } },
    { id: 'abc', url: 'chrome-extension://abc/options.html' },
    { id: 'other', url: 'chrome-extension://abc.evil.example/' },
  ].map((sender) => JSON.stringify(sender)),
  run(text) {
    const value: unknown = text.startsWith('{') ? safely(text) : null;
    if (typeof value !== 'object' || value === null) return 'no sender';
    const raw = value as Parameters<typeof identify>[0];
    // The browser makes these, so their types are right.
    if (raw.url !== undefined && typeof raw.url !== 'string') return 'no sender';
    const sender = identify(raw, 'abc', PAGE);
    if (sender === null) return 'nobody';
    promise(raw.id === 'abc', 'a stranger was let in');
    promise(
      sender.zone !== 'page' || /^chrome-extension:\/\/abc(?![^/?#])/.test(sender.url.href),
      'a page passed for ours',
    );
    return sender.zone;
  },
});

function safely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const question = JSON.stringify({ posts: [], zone: 'UTC', now: Date.UTC(2026, 0, 1), days: 365, seed: 1 });

fuzz({
  name: 'questions to the worker of best times',
  share: 150,
  form: 'json',
  corpus: [
    question,
    JSON.stringify({ kind: 'failed', reason: 'unknown' }),
    JSON.stringify(answerTo(JSON.parse(question))),
  ],
  run(text) {
    const value = safely(text);
    const [answer, understood] = [answerTo(value), understandAnswer(value)];
    return [answer, understood].map((each) => (each.kind === 'found' ? each.kind : each.reason)).join();
  },
});
