/** The state of an import: the file, what the user chose, and what would come of it. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { momentOf } from '@/lib/domain/weeks';
import { send } from '@/lib/messaging/client';
import type { AccountRecord } from '@/lib/storage/records';
import type { DateOrder } from '@/lib/transfer/import/export-format';
import { type Mapping, rememberMapping } from '@/lib/transfer/import/mapped-table';
import { useAccounts } from '../hooks/use-accounts';
import { useNow } from '../hooks/use-now';
import { useSettings } from '../hooks/use-settings';
import { useTranslator } from '../hooks/use-translator';
import {
  type GroupAccount,
  type ImportGroup,
  type ImportOutcome,
  importGroups,
  type PlannedGroup,
  previewGroups,
  readTables,
} from './import-plan';
import { type FoundTable, findTables, tableOf } from './import-tables';
import { useCancellable } from './use-cancellable';

export interface ImportChoices {
  /** YYYY-MM-DD; empty: when the file was made. */
  readonly day: string;
  /** Empty: the user's. */
  readonly zone: string;
  readonly order: DateOrder;
  /** The numbers of a file by period are of the whole time. */
  readonly isLifetime: boolean;
  /** Handles by group; an absent one is the most likely account. */
  readonly handles: Readonly<Record<string, string>>;
}

const NO_CHOICES: ImportChoices = { day: '', zone: '', order: 'unknown', isLifetime: false, handles: {} };

/** The account of a group: chosen, named by the file, or the user's only one there; null while it is not known. */
export function accountOf(
  group: ImportGroup,
  handles: ImportChoices['handles'],
  accounts: readonly AccountRecord[],
): GroupAccount | null {
  const { platform } = group;
  if (platform === null) return null;
  const own = accounts.filter((account) => account.platform === platform && account.relation === 'own');
  const likely = group.handle ?? (own.length === 1 ? own[0]?.handle : undefined);
  const handle = (handles[group.id] ?? likely ?? '').trim().replace(/^@/, '');
  // What no site gives as a handle is none, and is asked for again.
  return /^\S{1,200}$/.test(handle) ? { platform, handle } : null;
}

function useReading(found: readonly FoundTable[], choices: ImportChoices) {
  const { dates } = useTranslator();
  const now = useNow();
  return useMemo(() => {
    const made = Math.min(found[0]?.madeAt ?? now, now);
    const asOf = choices.day === '' ? made : Math.min(momentOf(choices.day, 12 * 60, dates.timeZone), now);
    const tables = found.flatMap((each) => {
      const table = tableOf(each);
      return table === null ? [] : [{ file: each.file, table }];
    });
    const zone = choices.zone === '' ? dates.timeZone : choices.zone;
    const own = found.flatMap((each) => (each.kind === 'own' ? [each] : []));
    return { asOf, tables, ...readTables(tables, own, { asOf, zone, order: choices.order }) };
  }, [found, choices.day, choices.zone, choices.order, dates.timeZone, now]);
}

/** Everything the form needs; `found` is empty before a file was picked. */
export function useImport() {
  const { locale } = useTranslator();
  const { keepTexts } = useSettings();
  const accounts = useAccounts('own', 'rival', 'candidate', 'ignored') ?? [];
  const finding = useCancellable<readonly FoundTable[]>();
  const importing = useCancellable<ImportOutcome>();
  const [found, setFound] = useState<readonly FoundTable[]>([]);
  const [choices, setChoices] = useState(NO_CHOICES);
  const reading = useReading(found, choices);
  const planned: readonly PlannedGroup[] = reading.groups.flatMap((group) => {
    const account = accountOf(group, choices.handles, accounts);
    return account === null ? [] : [{ group, account }];
  });
  const signature = planned.map(({ account }) => `${account.platform}:${account.handle}`).join();
  const preview = useLiveQuery(() => previewGroups(planned), [reading, signature]);
  const needsLifetime = reading.tables.some(({ table }) => table.format.ofPeriod && table.format.rows === 'posts');
  const leave = (): void => setFound([]);
  const pick = ([file]: readonly File[]): void => {
    if (file === undefined) return;
    importing.reset();
    setChoices(NO_CHOICES);
    finding.run(async () => {
      const tables = await findTables([file], locale.split('-')[0] ?? 'en');
      setFound(tables);
      return tables;
    });
  };
  const map = (mapping: Mapping): void => {
    setFound(found.map((each) => (each.kind === 'unknown' ? { ...each, mapping } : each)));
  };
  const run = (): void => {
    importing.run(async () => {
      for (const each of found) if (each.kind === 'unknown') await rememberMapping(each.header, each.mapping);
      const outcome = await importGroups(planned, { keepTexts, accounts });
      leave();
      await send('tabs.refresh', undefined);
      return outcome;
    });
  };
  const hasAccounts = planned.length > 0 && planned.length === reading.groups.length;
  const isReady = hasAccounts && (!needsLifetime || choices.isLifetime);
  return {
    accounts,
    found,
    choices,
    setChoices,
    reading,
    preview,
    needsLifetime,
    hasAccounts,
    isReady,
    pick,
    map,
    leave,
    run,
    finding,
    importing,
  };
}

export type Import = ReturnType<typeof useImport>;
