/** Names of what is read from a post, for reports: metrics and the few other fields. */
import type { MessageKey, Translator } from '@/lib/i18n/translator';
import { ACCOUNT_METRICS, POST_METRICS } from '@/lib/domain/metrics';

const NAMES: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ...POST_METRICS.map((metric): [string, MessageKey] => [metric, `metric.${metric}`]),
  ...ACCOUNT_METRICS.map((metric): [string, MessageKey] => [metric, `metric.${metric}`]),
  ['author', 'field.author'],
  ['publishedAt', 'field.publishedAt'],
  ['permalink', 'repairs.field.permalink'],
  ['text', 'repairs.field.text'],
  ['format', 'repairs.field.format'],
]);

/** The name in words; a field that has none is shown by its id. */
export function fieldName(field: string, { t }: Translator): string {
  const key = NAMES.get(field);
  return key === undefined ? field : t(key);
}
