/** Reads the account whose page is open, from its header. */
import { displayHandle } from '@/lib/domain/accounts';
import type { AccountMetric } from '@/lib/domain/metrics';
import type { AccountDraft, AccountMetrics, ReadMeasured } from '@/lib/domain/reading';
import type { CountField, Field } from '../contract';
import { attempt } from './attempt';
import { readCount } from './counts';
import { cleanedHandle, cleanedOrNull, LENGTHS } from './page-text';
import { firstAnswer, pageScope, type Scope } from './sources';
import type { PageContext } from './types';

/**
 * The account of the page, or null where the page belongs to none, or while the header still shows the account of the
 * page before (sites change the address first).
 */
export function readAccount(context: PageContext): AccountDraft | null {
  const { account } = context.descriptor;
  if (context.route === null || !account.on.includes(context.route.name)) return null;
  const scope = pageScope(context);
  const handle = agreedHandle(account.handle, scope, context.route.handle);
  if (handle === null) return null;
  const name = attempt(() => firstAnswer(account.name, scope, (found) => cleanedOrNull(found, LENGTHS.name), true));
  const metrics: Partial<Record<AccountMetric, ReadMeasured>> = {};
  for (const [metric, field] of Object.entries(account.metrics) as [AccountMetric, CountField][]) {
    const count = attempt(() => readCount(field, scope, false));
    if (count !== null) metrics[metric] = count;
  }
  return { handle, name: name?.value ?? null, metrics: metrics satisfies AccountMetrics };
}

/** The handle that the page and its address agree on; null while one of them is still about another account. */
function agreedHandle({ sources }: Field, scope: Scope, inAddress: string | null): string | null {
  const handles = sources.flatMap((source) => firstAnswer({ sources: [source] }, scope, cleanedHandle)?.value ?? []);
  const [first = null] = handles;
  return first !== null && handles.every((handle) => isSameAccount(first, inAddress) && isSameAccount(first, handle))
    ? first
    : null;
}

/** Addresses leave out what goes without saying: the name space and, on its own server, the server. */
function isSameAccount(complete: string, other: string | null): boolean {
  if (other === null) return true;
  const [a, b] = [displayHandle(complete), displayHandle(other)].map((handle) =>
    handle.toLowerCase().replace(/^@/, ''),
  );
  return a === b || (a ?? '').startsWith(`${b}@`);
}
