/** Takes page reports: says how the tab is doing, notes whose page it is, keeps followers, and adds to the health of the day. */
import { accountKey, isTracked } from '@/lib/domain/accounts';
import type { AccountMetrics } from '@/lib/domain/reading';
import { judgeHealth, type Judgement } from '@/lib/diagnostics/judge-health';
import { readTabStatus, type TabStatus, writeTabStatus } from '@/lib/diagnostics/tab-status';
import type { PageReport } from '@/lib/messaging/schemas';
import type { Sender } from '@/lib/messaging/server';
import { storeAccountReading } from '@/lib/storage/write/account-readings';
import { noteSeenAccounts } from './candidates';
import { logEvent } from './event-log';
import { countView } from './health-sums';
import { repairedDescriptor } from './patches';
import { rateLimit } from './rate-limit';
import { type Site, siteToRead } from './sites';

const REPORTS_PER_MINUTE = 240;
const CLOCK_TOLERANCE = 5 * 60 * 1000;

const limit = rateLimit(REPORTS_PER_MINUTE);

const turns = new Map<number, Promise<void>>();

/**
 * Takes one report, after the earlier ones of the same tab. Reports that do not fit their place, or come too often, are dropped:
 * the next one tells everything again.
 */
export function takeReport(report: PageReport, sender: Sender): Promise<void> {
  const { tabId } = sender;
  const now = Date.now();
  if (tabId === null || !limit.allows(tabId, now) || Math.abs(now - report.readAt) > CLOCK_TOLERANCE) {
    return Promise.resolve();
  }
  const before = turns.get(tabId) ?? Promise.resolve();
  // The one before has told its own sender; the next in line must not fail with it.
  const turn = before.catch(() => undefined).then(() => process(report, sender.url, tabId, now));
  turns.set(tabId, turn);
  const end = (): void => {
    if (turns.get(tabId) === turn) turns.delete(tabId);
  };
  turn.then(end, end);
  return turn;
}

async function process(report: PageReport, url: URL, tabId: number, now: number): Promise<void> {
  const { site } = (await siteToRead(url, report)) ?? {};
  if (site === undefined) return logEvent('message.refused', { message: 'page.report' });
  const descriptor = await repairedDescriptor(site.descriptor);
  const judgement = judgeHealth(report, descriptor);
  const before = await readTabStatus(tabId);
  const status = statusOf(report, judgement, { site, url, tabId, before });
  await writeTabStatus(status);
  if (isWorse(before, status)) await logEvent('page.unwell', unwellFacts(status));
  await logFaults(report, site, tabId);
  if (report.wall === null) await noteAccounts(report, site, now);
  if (report.settled) await countView(report, descriptor, tabId, status.address, now);
}

interface Place {
  readonly site: Site;
  readonly url: URL;
  readonly tabId: number;
  readonly before: TabStatus | null;
}

function statusOf(report: PageReport, { state, missing }: Judgement, { site, url, tabId, before }: Place): TabStatus {
  const keyOf = (handle: string | undefined | null): string | null =>
    handle === undefined || handle === null ? null : accountKey(site.descriptor.id, handle);
  const address = `${url.origin}${url.pathname}`;
  const isSameView = before?.address === address;
  const hasNew = report.tracked > 0 && !(isSameView && before.tracked === report.tracked && before.lastReadAt !== null);
  return {
    tabId,
    address,
    platform: site.descriptor.id,
    site: site.site,
    page: report.page,
    state,
    missing: [...missing],
    accountKey: keyOf(report.account?.handle) ?? keyOf(report.viewer),
    viewerKey: keyOf(report.viewer),
    found: report.found,
    identified: report.identified,
    tracked: report.tracked,
    lastReadAt: hasNew ? report.readAt : isSameView ? before.lastReadAt : null,
    effort: report.effort ?? 'full',
  };
}

/** Whether there is news for the log: a bad state, or fields missing, that the same page did not have before. */
function isWorse(before: TabStatus | null, now: TabStatus): boolean {
  if (now.state !== 'broken' && now.state !== 'degraded') return false;
  return before?.address !== now.address || before.state !== now.state || before.missing.join() !== now.missing.join();
}

/** The faults of each tab that were logged last: a page reports many times. */
const loggedFaults = new Map<number, string>();

async function logFaults({ faults = {}, page }: PageReport, site: Site, tabId: number): Promise<void> {
  const print = JSON.stringify([page, faults]);
  if (Object.keys(faults).length === 0 || loggedFaults.get(tabId) === print) return;
  loggedFaults.set(tabId, print);
  await logEvent('page.faults', { ...faults, platform: site.descriptor.id, page: page ?? '' });
}

function unwellFacts({ platform, page, state, missing }: TabStatus): Record<string, string> {
  return { platform, page: page ?? '', state, missing: missing.join(' ') };
}

async function noteAccounts(report: PageReport, site: Site, now: number): Promise<void> {
  const account = await noteSeenAccounts(report, site, now);
  if (account !== null && isTracked(account.relation) && report.account !== null) {
    await storeAccountReading(account.key, report.account.metrics as AccountMetrics, Math.min(report.readAt, now), now);
  }
}
