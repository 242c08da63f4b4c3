/** Published figures in words. Pure. */
import type { Benchmark } from '@/lib/domain/yardsticks/benchmarks';
import type { Words } from '@/lib/i18n/words';
import { platformName } from '../accounts/naming';

/** Whose figure it is and of what kind: "Median, X, 10,000 to 50,000 followers, 3,360 accounts". */
export function benchmarkName({ network, metric, statistic, followers, industry, n }: Benchmark, words: Words): string {
  const { t, numbers } = words;
  const parts = [
    t(`benchmark.statistic.${statistic}`),
    t(`metric.${metric}`).toLocaleLowerCase(words.locale),
    platformName(network),
    industry,
    followers === null
      ? null
      : t('benchmark.followers', { from: numbers.count(followers.from), below: numbers.count(followers.below) }),
    n === null ? null : t('benchmark.accounts', { n }),
  ];
  return parts.filter((part) => part !== null && part !== '').join(', ');
}
