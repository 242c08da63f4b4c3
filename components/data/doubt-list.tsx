/** Rows of a file that are left out, each with its place and reason. */
import type { ConversionDoubt } from '@/lib/transfer/import/read-conversions';
import type { Doubt } from '@/lib/transfer/import/read-export';
import { useTranslator } from '../hooks/use-translator';

/** As many as somebody reads. */
const MOST = 200;

export function DoubtList({ doubts }: { readonly doubts: readonly (Doubt | ConversionDoubt)[] }) {
  const { t, numbers } = useTranslator();
  if (doubts.length === 0) return null;
  return (
    <details className="doubts">
      <summary>{t('import.doubts', { n: doubts.length })}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard */}
      <section className="doubts-table" aria-label={t('import.doubts', { n: doubts.length })} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('import.doubts.row')}</th>
              <th scope="col">{t('import.doubts.column')}</th>
              <th scope="col">{t('import.doubts.cell')}</th>
              <th scope="col">{t('import.doubts.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {doubts.slice(0, MOST).map((doubt, index) => (
              <tr key={index}>
                <th scope="row">{numbers.count(doubt.row)}</th>
                <td>{doubt.column}</td>
                <td>{doubt.cell}</td>
                <td>{t(`import.doubt.${doubt.reason}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {doubts.length > MOST && <p className="small quiet">{t('import.doubts.more', { n: doubts.length - MOST })}</p>}
      </section>
    </details>
  );
}
