/** Formulas in the words of the interface, and what is wrong with one. Pure. */
import { CATALOGUE, isCatalogueId } from '@/lib/domain/catalogue/catalogue';
import type { OwnKpiError } from '@/lib/domain/formula/own-kpis';
import type { OwnKpi } from '@/lib/domain/goals/goal-log';
import type { Words } from '@/lib/i18n/words';
import { kpiName } from './kpi-words';

/** A name inside a formula. */
function nameText(name: string, ownKpis: readonly OwnKpi[], words: Words): string {
  if (name === 'passed_on') return words.t('formula.passedOn');
  if (name === 'followers_now') return words.t('formula.followersNow');
  if (name === 'followers_before') return words.t('formula.followersBefore');
  return kpiName(name, ownKpis, words).toLocaleLowerCase(words.locale);
}

const readable = (formula: string, ownKpis: readonly OwnKpi[], words: Words): string =>
  formula
    .replace(/[a-z][a-z0-9_]*/g, (name) => nameText(name, ownKpis, words))
    .replaceAll(' / ', ' ÷ ')
    .replaceAll(' * ', ' × ')
    .replaceAll(' - ', ' − ');

/** How a KPI is worked out: "engagements ÷ impressions", or that it is a sum or a count. */
export function formulaText(kpi: string, ownKpis: readonly OwnKpi[], words: Words): string {
  if (!isCatalogueId(kpi)) {
    return readable(ownKpis.find(({ name }) => name === kpi)?.formula ?? '', ownKpis, words);
  }
  const { formula, level, visible } = CATALOGUE[kpi];
  if (formula !== null) return readable(formula, ownKpis, words);
  if (kpi === 'posts') return words.t('formula.count');
  if (level === 'account') return words.t('formula.state');
  return words.t(visible === 'typed' ? 'formula.sumTyped' : 'formula.sum');
}

/** What is wrong with an own KPI, in words that say what to do. */
export function formulaErrorText(error: OwnKpiError, { t }: Words): string {
  switch (error.kind) {
    case 'empty':
      return t('formula.error.empty');
    case 'too long':
      return t('formula.error.tooLong', { longest: error.longest });
    case 'too deep':
      return t('formula.error.tooDeep');
    case 'unexpected':
      return error.text === ''
        ? t('formula.error.unfinished')
        : t('formula.error.unexpected', { text: error.text, at: error.at + 1 });
    case 'unknown name':
      return t('formula.error.unknownName', { name: error.name });
    case 'loop':
      return t('formula.error.loop', { path: error.path.join(' → ') });
    case 'too many':
      return t('formula.error.tooMany', { most: error.most });
    case 'bad name':
      return t('formula.error.badName');
  }
}
