/** Adds page views to the health of their day. A view is reported many times while it grows; only what is new is added. */
import { browser } from 'wxt/browser';
import { expectations } from '@/lib/diagnostics/judge-health';
import type { PageReport } from '@/lib/messaging/schemas';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { z } from '@/lib/shared/zod';
import { addToHealth, type FieldIncrement } from '@/lib/storage/write/health';

/** What of a tab's present page view was added already. Kept in session storage, since the worker may stop in between. */
const CountedView = z.object({
  address: z.string(),
  found: z.number(),
  identified: z.number(),
  fields: z.record(z.string(), z.object({ read: z.number(), expected: z.number(), disputed: z.number() })),
});

type CountedView = z.infer<typeof CountedView>;

const keyOf = (tabId: number): string => `view:${tabId}`;

async function readView(tabId: number): Promise<CountedView | null> {
  const parsed = CountedView.safeParse((await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)]);
  return parsed.success ? parsed.data : null;
}

/** The next report of this tab begins a new page view: its script has started anew, or the tab is gone. */
export async function forgetView(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Adds what this report tells beyond the earlier ones of the same page view. `now` in ms. */
export async function countView(
  report: PageReport,
  descriptor: PlatformDescriptor,
  tabId: number,
  address: string,
  now: number,
): Promise<void> {
  if (report.page === null) return;
  const known = await readView(tabId);
  const before = known?.address === address ? known : null;
  const after = viewOf(report, descriptor, address, before);
  if (before !== null && JSON.stringify(before) === JSON.stringify(after)) return;
  await addToHealth({
    platform: descriptor.id,
    page: report.page,
    day: new Date(now).toISOString().slice(0, 10),
    at: report.readAt,
    views: before === null ? 1 : 0,
    found: after.found - (before?.found ?? 0),
    identified: after.identified - (before?.identified ?? 0),
    fields: increments(report, before, after),
  });
  await browser.storage.session.set({ [keyOf(tabId)]: after });
}

/** Counts never shrink within a view: posts that left the screen were still read. */
function viewOf(
  report: PageReport,
  descriptor: PlatformDescriptor,
  address: string,
  before: CountedView | null,
): CountedView {
  const expected = expectations(descriptor, report.page);
  const earlier = new Map(Object.entries(before?.fields ?? {}));
  const fields = Object.entries(report.fields).map(([name, field]): [string, CountedView['fields'][string]] => {
    const old = earlier.get(name);
    const expectedHere = field.expected ?? (expected.get(name)?.byAll === true ? report.identified : 0);
    return [
      name,
      {
        read: Math.max(field.read, old?.read ?? 0),
        expected: Math.max(expectedHere, old?.expected ?? 0),
        disputed: Math.max(field.disputed, old?.disputed ?? 0),
      },
    ];
  });
  return {
    address,
    found: Math.max(report.found, before?.found ?? 0),
    identified: Math.max(report.identified, before?.identified ?? 0),
    fields: Object.fromEntries(fields),
  };
}

function increments(report: PageReport, before: CountedView | null, after: CountedView): Map<string, FieldIncrement> {
  const earlier = new Map(Object.entries(before?.fields ?? {}));
  const sources = new Map(Object.entries(report.fields));
  return new Map(
    Object.entries(after.fields).map(([name, field]) => {
      const old = earlier.get(name) ?? { read: 0, expected: 0, disputed: 0 };
      return [
        name,
        {
          read: field.read - old.read,
          expected: field.expected - old.expected,
          disputed: field.disputed - old.disputed,
          source: sources.get(name)?.source ?? null,
        },
      ];
    }),
  );
}
