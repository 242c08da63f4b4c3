/** What the colours of the map mean. */
import { useTranslator } from '../hooks/use-translator';
import { percentText } from './times-words';

const EFFECTS = [
  'week-map-below week-map-firm-3',
  'week-map-below week-map-firm-1',
  'week-map-below week-map-faint-2',
  'week-map-above week-map-faint-2',
  'week-map-above week-map-firm-1',
  'week-map-above week-map-firm-3',
] as const;

/** `largest`: the largest effect on the map, in percent, up or down. */
export function EffectLegend({ largest }: { readonly largest: number }) {
  const words = useTranslator();
  const { t } = words;
  return (
    <div className="week-map-legend small quiet">
      <span className="week-map-scale">
        {percentText(-largest, words)}
        <span aria-hidden="true">
          {EFFECTS.map((look) => (
            <span key={look} className={`week-map-swatch ${look}`} />
          ))}
        </span>
        {percentText(largest, words)}
      </span>
      <span>{t('times.map.faint')}</span>
    </div>
  );
}

export function CountLegend() {
  const { t } = useTranslator();
  const steps = [
    ['week-map-firm-1', t('times.map.legend.one')],
    ['week-map-firm-2', t('times.map.legend.two')],
    ['week-map-firm-3', t('times.map.legend.more')],
  ] as const;
  return (
    <div className="week-map-legend small quiet">
      <span className="week-map-scale">
        {steps.map(([look, text]) => (
          <span key={look} className="week-map-scale">
            <span aria-hidden="true" className={`week-map-swatch week-map-count ${look}`} />
            {text}
          </span>
        ))}
      </span>
    </div>
  );
}
