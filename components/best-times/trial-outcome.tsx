/** How a finished trial went, and the posts that say so. */
import { type TimeTrial, type TrialState, TRIAL_NEEDED } from '@/lib/domain/experiments/time-trial';
import type { Words } from '@/lib/i18n/words';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { percentText, windowText } from './times-words';
import type { FollowedTrial } from './trials-section';

/** The verdict in a sentence with its posts, size and interval. */
function outcomeText({ verdict, size, pairs }: TrialState, words: Words): string {
  const { t } = words;
  if (size === null) return t('times.trials.tooFew', { n: pairs.length, needed: TRIAL_NEEDED });
  const key =
    verdict === 'better'
      ? 'times.trials.better'
      : verdict === 'worse'
        ? 'times.trials.worse'
        : 'times.trials.noDifference';
  return t(key, {
    size: percentText(size.percent, words),
    low: percentText(size.low, words),
    high: percentText(size.high, words),
    n: pairs.length,
  });
}

interface Props {
  readonly followed: FollowedTrial;
  readonly titleOf: (key: string) => string;
  readonly onPost: (key: string) => void;
  readonly onForget: (trial: TimeTrial) => void;
}

export function TrialOutcome({ followed: { trial, state }, titleOf, onPost, onForget }: Props) {
  const words = useTranslator();
  const { t } = words;
  const window = windowText(trial, 'short', words);
  return (
    <div className="trial-outcome">
      <p>
        <strong className="strong">{window}</strong> <span className="quiet">{outcomeText(state, words)}</span>
      </p>
      {state.pairs.length > 0 && (
        <details>
          <summary className="small">{t('times.trials.posts', { n: state.pairs.length })}</summary>
          <ul>
            {state.pairs.map((pair) => (
              <li key={pair.trial}>
                <button
                  type="button"
                  className="post-link truncate"
                  title={titleOf(pair.trial)}
                  onClick={() => onPost(pair.trial)}
                >
                  {titleOf(pair.trial)}
                </button>
                <button
                  type="button"
                  className="post-link truncate small quiet"
                  title={titleOf(pair.usual)}
                  onClick={() => onPost(pair.usual)}
                >
                  {t('times.trials.pairedWith', { post: titleOf(pair.usual) })}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Button
        size="small"
        look="quiet"
        className="times-quiet-action"
        aria-label={t('times.trials.forgetLabel', { window })}
        onClick={() => onForget(trial)}
      >
        {t('times.trials.forget')}
      </Button>
    </div>
  );
}
