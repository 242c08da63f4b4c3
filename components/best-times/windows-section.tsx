/** The windows worth preferring, as far as the verdict and the user allow any. */
import type { TimeWindow } from '@/lib/domain/best-times/windows';
import { useTranslator } from '../hooks/use-translator';
import { percentText, windowText } from './times-words';
import '../ui/verdict-symbol.css';

export function WindowsSection({ windows }: { readonly windows: readonly TimeWindow[] }) {
  const words = useTranslator();
  const { t } = words;
  return (
    <section className="times-section">
      <div className="times-section-head">
        <h2>{t('times.windows')}</h2>
        <span className="small faint">{t('times.windows.aside')}</span>
      </div>
      <ul>
        {windows.map((window) => (
          <li key={`${window.weekdays.join()} ${window.from}`} className="times-row">
            <div>
              <p>{windowText(window, 'short', words)}</p>
              <p className="small faint">
                {t('times.windows.likely', {
                  low: percentText(window.lowPercent, words),
                  high: percentText(window.highPercent, words),
                })}
              </p>
            </div>
            <span className="times-row-side">
              <span className="small quiet">{t('posts.count', { n: window.n })}</span>
              <strong className={window.lowPercent > 0 ? 'tone-above' : ''}>
                {percentText(window.percent, words)}
              </strong>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
