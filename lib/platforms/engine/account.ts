/** Reads the account whose page is open, from its header. */
import { displayHandle } from '@/lib/domain/accounts';
import type { AccountMetric } from '@/lib/domain/metrics';
import type { AccountDraft, AccountMetrics, ReadMeasured } from '@/lib/domain/reading';
import type { CountField } from '../contract';
import { attempt } from './attempt';
import { readCount } from './counts';
import { cleanedHandle, cleanedOrNull, LENGTHS } from './page-text';
import { firstAnswer, pageScope } from './sources';
import type { PageContext } from './types';

/**
 * The account of the page, or null where the page belongs to none, or while the header still shows the account of the
 * page before (sites change the address first).
 */
export function readAccount(context: PageContext): AccountDraft | null {
  const { account } = context.descriptor;
  if (context.route === null || !account.on.includes(context.route.name)) return null;
  const scope = pageScope(context);
  const handle = attempt(() => firstAnswer(account.handle, scope, cleanedHandle))?.value ?? null;
  if (handle === null || !isSameAccount(handle, context.route.handle)) return null;
  const name = attempt(() => firstAnswer(account.name, scope, (found) => cleanedOrNull(found, LENGTHS.name), true));
  const metrics: Partial<Record<AccountMetric, ReadMeasured>> = {};
  for (const [metric, field] of Object.entries(account.metrics) as [AccountMetric, CountField][]) {
    const count = attempt(() => readCount(field, scope, false));
    if (count !== null) metrics[metric] = count;
  }
  return { handle, name: name?.value ?? null, metrics: metrics satisfies AccountMetrics };
}

/** Addresses leave out what goes without saying: the name space and, on its own server, the server. */
function isSameAccount(complete: string, inAddress: string | null): boolean {
  if (inAddress === null) return true;
  const [a, b] = [displayHandle(complete), displayHandle(inAddress)].map((handle) =>
    handle.toLowerCase().replace(/^@/, ''),
  );
  return a === b || (a ?? '').startsWith(`${b}@`);
}
