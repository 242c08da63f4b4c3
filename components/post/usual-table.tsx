/** The band of a growth curve as a table, for those who do not see it or want its numbers. */
import type { UsualGrowth } from '@/lib/domain/growth/usual-growth';
import { useTranslator } from '../hooks/use-translator';
import { ageText } from './post-words';

interface Props {
  readonly usual: UsualGrowth;
  readonly name: string;
}

export function UsualTable({ usual, name }: Props) {
  const words = useTranslator();
  const { t, numbers } = words;
  return (
    <details className="post-details">
      <summary className="small">{t('growth.table.open')}</summary>
      <table className="post-table">
        <caption className="visually-hidden">{t('growth.table', { metric: name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('post.readings.age')}</th>
            <th scope="col" className="post-number">
              {t('growth.table.middle')}
            </th>
            <th scope="col" className="post-number">
              {t('growth.table.half')}
            </th>
            <th scope="col" className="post-number">
              {t('growth.table.posts')}
            </th>
          </tr>
        </thead>
        <tbody>
          {usual.ages.map(({ age, expected, low, high, n }) => (
            <tr key={age}>
              <th scope="row">{ageText(age, words)}</th>
              <td className="post-number">{numbers.count(Math.round(expected))}</td>
              <td className="post-number">
                {t('figure.range', { low: numbers.count(Math.round(low)), high: numbers.count(Math.round(high)) })}
              </td>
              <td className="post-number">{numbers.count(n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
