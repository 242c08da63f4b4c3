/** Where a KPI can be read, in words: on all posts, on one's own only, or not at all on some site. Pure. */
import type { Visibility } from '@/lib/domain/catalogue/visibility';
import type { OwnKpi } from '@/lib/domain/goals/goal-log';
import { factsById } from '@/lib/platforms/lookup';
import type { MessageKey } from '@/lib/i18n/translator';
import type { Words } from '@/lib/i18n/words';
import { visibilityOf } from './visible-kpis';

const KEYS: Readonly<Record<Visibility, MessageKey>> = {
  everybody: 'visible.everybody',
  author: 'visible.author',
  typed: 'visible.typed',
  never: 'visible.never',
};

/** One answer for all sites where they agree, otherwise the sites that do not show it are named. */
export function visibleText(
  kpi: string,
  ownKpis: readonly OwnKpi[],
  platforms: readonly string[],
  { t, locale }: Words,
): string {
  const found = platforms.flatMap((id) => {
    const facts = factsById(id);
    return facts === null ? [] : [{ name: facts.name, visibility: visibilityOf(kpi, ownKpis, facts) }];
  });
  const kinds = new Set(found.map(({ visibility }) => visibility));
  const [only] = kinds;
  if (only === undefined) return t('visible.unknown');
  if (kinds.size === 1) return t(KEYS[only]);
  const list = (names: readonly string[]): string => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  const hidden = found.filter(({ visibility }) => visibility === 'never').map(({ name }) => name);
  if (hidden.length === 0) return t('visible.unknown');
  return hidden.length <= 2
    ? t('visible.notOn', { sites: list(hidden) })
    : t('visible.onlyOn', {
        sites: list(found.filter(({ visibility }) => visibility !== 'never').map(({ name }) => name)),
      });
}
