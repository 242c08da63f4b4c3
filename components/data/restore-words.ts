/** A refused or merged backup in plain words. */
import type { Words } from '@/lib/i18n/words';
import { HistoryBusy } from '@/lib/storage/alone';
import { isForRoom } from '@/lib/storage/space';
import type { Tallies } from '@/lib/storage/write/restore';
import { type FaultPlace, UnreadableBackup } from '@/lib/transfer/backup/unreadable-backup';
import { changesIn } from './restore-backup';

/** "Line 13, table posts, row 2, field latest.likes.low"; empty when no place is known. */
function placeText({ line, table, row, field }: FaultPlace, { t, locale }: Words): string {
  const parts = [
    ...(line === null ? [] : [t('data.place.line', { line })]),
    ...(table === null ? [] : [t('data.place.table', { table })]),
    ...(row === null ? [] : [t('data.place.row', { row })]),
    ...(field === null ? [] : [t('data.place.field', { field })]),
  ];
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts);
}

/** Faults of a file as a whole: a place in it would explain nothing. */
const WHOLE_FILE: ReadonlySet<string> = new Set(['empty', 'not-a-backup', 'newer', 'unreadable']);

/** What is wrong, as a short sentence, and where. */
export function failureText(error: unknown, words: Words): { readonly title: string; readonly place: string } {
  const { t } = words;
  if (error instanceof HistoryBusy) return { title: t('data.restore.running'), place: '' };
  if (error instanceof UnreadableBackup) {
    const place = WHOLE_FILE.has(error.fault) ? '' : placeText(error.place, words);
    return { title: t(`data.fault.${error.fault}`), place: place === '' ? '' : `${place}.` };
  }
  if (isForRoom(error)) return { title: t('data.restore.failed'), place: t('data.restore.noRoom') };
  return { title: t('data.restore.failed'), place: error instanceof Error ? error.message : String(error) };
}

/** "3 accounts, 216 posts and 1,204 readings"; null when nothing of this kind is new. */
export function newText(tallies: Tallies, { t, locale }: Words): string | null {
  const accounts = changesIn(tallies, 'accounts').added;
  const posts = changesIn(tallies, 'posts').added;
  const readings = changesIn(tallies, 'readings', 'accountReadings').added;
  const goals = changesIn(
    tallies,
    'goalChanges',
    'experiments',
    'timeChoices',
    'corrections',
    'annotations',
    'campaigns',
    'conversions',
  ).added;
  const parts = [
    ...(accounts > 0 ? [t('data.delete.accounts', { n: accounts })] : []),
    ...(posts > 0 ? [t('data.delete.posts', { n: posts })] : []),
    ...(readings > 0 ? [t('data.delete.readings', { n: readings })] : []),
    ...(goals > 0 ? [t('data.restore.goals', { n: goals })] : []),
  ];
  return parts.length === 0 ? null : new Intl.ListFormat(locale).format(parts);
}

/** What gets fuller without being new; null when nothing does. */
export function fullerText(tallies: Tallies, { t, locale }: Words): string | null {
  const posts = changesIn(tallies, 'posts').changed;
  const accounts = changesIn(tallies, 'accounts').changed;
  const parts = [
    ...(accounts > 0 ? [t('data.delete.accounts', { n: accounts })] : []),
    ...(posts > 0 ? [t('data.delete.posts', { n: posts })] : []),
  ];
  return parts.length === 0 ? null : new Intl.ListFormat(locale).format(parts);
}
