/** What files told of a post's conversions, with the rows behind it; what was typed in counts instead. */
import { useLiveQuery } from 'dexie-react-hooks';
import { importedSums } from '@/lib/domain/conversions/counted';
import { currentTyped, isMoney } from '@/lib/domain/typed-values';
import { annotationOf } from '@/lib/storage/queries/annotations';
import { conversionsOfPost } from '@/lib/storage/queries/conversions';
import { writeTarget } from '../goals/target-number';
import { useTranslator } from '../hooks/use-translator';

export function PostConversions({ postKey }: { readonly postKey: string }) {
  const { t, numbers, dates, locale } = useTranslator();
  const found = useLiveQuery(async () => {
    const [rows, annotation] = await Promise.all([conversionsOfPost(postKey), annotationOf(postKey)]);
    return { sums: importedSums(rows), typed: currentTyped(annotation?.typed ?? []) };
  }, [postKey]);
  if (found === undefined || found.sums.size === 0) return null;
  return (
    <section className="post-section">
      <h2>{t('conversions.title')}</h2>
      <table className="post-table">
        <caption className="visually-hidden">{t('conversions.title')}</caption>
        <tbody>
          {[...found.sums].map(([metric, { total, rows, fileAt }]) => (
            <tr key={metric}>
              <th scope="row">{t(`metric.${metric}`)}</th>
              <td className="post-number strong">
                {isMoney(metric) ? writeTarget(total, 'money', locale) : numbers.count(total)}
              </td>
              <td className="small quiet">
                {[
                  t('conversions.behind', { n: rows, date: dates.date(fileAt) }),
                  ...(found.typed.has(metric) ? [t('conversions.typedCounts')] : []),
                ].join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
