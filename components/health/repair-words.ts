/** What a repair changes, and why one is refused, in sentences. */
import type { MessageKey } from '@/lib/i18n/translator';
import type { Words } from '@/lib/i18n/words';
import type { Refusal, ToldChange, ToldSource } from '@/lib/messaging/patch-schemas';
import { fieldName } from './field-name';

/** Longer selectors say nothing more to a reader. */
const LONGEST_SELECTOR = 60;

const FIELDS: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['handle', 'field.author'],
  ['authorName', 'repairs.field.name'],
  ['id', 'repairs.field.id'],
  ['name', 'repairs.field.name'],
  ['hashtags', 'repairs.field.hashtags'],
  ['mentions', 'repairs.field.mentions'],
  ['links', 'repairs.field.links'],
  ['isRepost', 'repairs.field.isRepost'],
  ['isReply', 'repairs.field.isReply'],
  ['isPromoted', 'repairs.field.isPromoted'],
  ['isPinned', 'repairs.field.isPinned'],
]);

/** The name of a field that a repair may change. */
export function repairedFieldName(field: string, words: Words): string {
  const key = FIELDS.get(field);
  return key === undefined ? fieldName(field, words) : words.t(key);
}

const SOURCES: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['aria-label', 'repairs.source.label'],
  ['datetime', 'repairs.source.date'],
  ['href', 'repairs.source.link'],
]);

function sourceText({ css, attr, place }: ToldSource, { t }: Words): string {
  if (place === 'address') return t('repairs.source.address');
  const where = css === null ? t('repairs.source.itself') : shortened(css);
  if (attr === null) return css === null ? where : t('repairs.source.text', { css: where });
  return t(SOURCES.get(attr) ?? 'repairs.source.attribute', { css: where, attr });
}

const shortened = (css: string): string =>
  css.length > LONGEST_SELECTOR ? `${css.slice(0, LONGEST_SELECTOR - 1)}…` : css;

function listed(sources: readonly ToldSource[], words: Words): string {
  const texts = sources.map((source) => sourceText(source, words));
  return new Intl.ListFormat(words.locale, { type: 'disjunction' }).format([...new Set(texts)]);
}

function whatText({ kind, field }: ToldChange, site: string, words: Words): string {
  const { t } = words;
  if (kind === 'viewer') return t('repairs.what.viewer', { site });
  const name = repairedFieldName(field, words);
  return t(kind === 'account' ? 'repairs.what.account' : 'repairs.what.post', { field: name, site });
}

/** One change as a sentence. `site`: the platform's name. */
export function changeText(change: ToldChange, site: string, words: Words): string {
  const { t } = words;
  const { kind, name } = change;
  const places = (sources: readonly ToldSource[]): string => sources.map(({ css }) => shortened(css ?? '')).join(', ');
  switch (kind) {
    case 'post':
    case 'account':
    case 'viewer': {
      const [before, after] = [listed(change.before, words), listed(change.after, words)];
      const how = change.before.length === 0 ? 'added' : change.keepsOld ? 'first' : 'replace';
      return t(`repairs.change.${how}`, { what: whatText(change, site, words), after, before });
    }
    case 'place':
      return change.after.length === 0
        ? t('repairs.change.edges', { site })
        : t('repairs.change.place', { site, after: places(change.after), before: places(change.before) });
    case 'layout':
    case 'signs':
      return t(`repairs.change.${kind}`, { site, name, after: places(change.after) });
    case 'route':
    case 'words':
      return t(`repairs.change.${kind}`, { site, name });
  }
}

/** Why a file is refused, as a sentence. */
export const refusalText = ({ code, where }: Refusal, { t }: Words): string =>
  t(`repairs.refused.${code}`, { where: code === 'shape' && where === '' ? 'none' : where });
