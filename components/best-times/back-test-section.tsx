/** Whether what the earlier posts taught would have held for the later ones. */
import type { BackTest } from '@/lib/domain/best-times/back-test';
import { useTranslator } from '../hooks/use-translator';
import { percentText } from './times-words';

const percentOf = (log: number): number => 100 * Math.expm1(log);

/** Room on both sides of what is drawn, as a share. */
const MARGIN = 0.08;

/** Where percents lie on the line, in percent of its length; the line always holds 0. */
function scaleOf(low: number, high: number): (percent: number) => string {
  const [from, to] = [Math.min(low, 0), Math.max(high, 0)];
  const span = Math.max(to - from, 1);
  return (percent) => `${100 * (MARGIN + ((percent - from) / span) * (1 - 2 * MARGIN))}%`;
}

function Line({ low, middle, high }: { readonly low: number; readonly middle: number; readonly high: number }) {
  const { t } = useTranslator();
  const place = scaleOf(low, high);
  return (
    <div className="test-line" aria-hidden="true">
      <span
        className="test-range"
        style={{ insetInlineStart: place(low), insetInlineEnd: `calc(100% - ${place(high)})` }}
      />
      <span className="test-zero" style={{ insetInlineStart: place(0) }} />
      <span className="test-point" style={{ insetInlineStart: place(middle) }} />
      {/* Moved by as much of its own length as the mark lies along the line: it never leaves the line. */}
      <span
        className="test-rest small faint"
        style={{ insetInlineStart: place(0), transform: `translateX(-${place(0)})` }}
      >
        {t('times.test.rest')}
      </span>
    </div>
  );
}

export function BackTestSection({ test }: { readonly test: BackTest }) {
  const words = useTranslator();
  const { t } = words;
  const [low, middle, high] = [test.low, test.bestFifthLift, test.high].map(percentOf) as [number, number, number];
  const share = Math.abs(Math.round(middle)) / 100;
  const size = share === 0 ? t('times.test.same') : t(middle > 0 ? 'times.test.better' : 'times.test.worse', { share });
  const outcome = test.low > 0 ? 'times.test.confirmed' : test.high < 0 ? 'times.test.contradicted' : 'times.test.open';
  return (
    <section className="times-section">
      <h2>{t('times.test')}</h2>
      <p className="small quiet">{t('times.test.text', { train: test.train, test: test.test })}</p>
      <p className="test-size">
        <strong>{size}</strong>{' '}
        <span className="small quiet">
          {t('times.test.likely', { low: percentText(low, words), high: percentText(high, words) })}
        </span>
      </p>
      <Line low={low} middle={middle} high={high} />
      <p className="small quiet">{t(outcome)}</p>
    </section>
  );
}
