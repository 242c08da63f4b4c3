/** Times worth trying, trials that go on, and how the finished ones went. */
import { useState } from 'react';
import { TRIAL_POSTS, type TimeTrial, type TrialState } from '@/lib/domain/experiments/time-trial';
import type { TrialProposal } from '@/lib/domain/experiments/trial-proposals';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { percentText, windowText, zoneName } from './times-words';
import { TrialOutcome } from './trial-outcome';

export interface FollowedTrial {
  readonly trial: TimeTrial;
  readonly state: TrialState;
}

export interface TrialActions {
  readonly onStart: (proposal: TrialProposal) => void;
  readonly onStop: (trial: TimeTrial) => void;
  readonly onForget: (trial: TimeTrial) => void;
}

interface Props extends TrialActions {
  /** The newest first. */
  readonly trials: readonly FollowedTrial[];
  readonly unread: number;
  readonly proposals: readonly TrialProposal[];
  /** Whether the map names better hours already. */
  readonly isRated: boolean;
  /** What a post is called in a list. */
  readonly titleOf: (key: string) => string;
  readonly onPost: (key: string) => void;
}

function Boxes({ done }: { readonly done: number }) {
  const { t } = useTranslator();
  return (
    <span className="trial-boxes">
      <span className="visually-hidden">{t('times.trials.progress', { n: done, of: TRIAL_POSTS })}</span>
      {Array.from({ length: TRIAL_POSTS }, (_, index) => (
        <span key={index} className={index < done ? 'trial-box trial-box-done' : 'trial-box'} />
      ))}
    </span>
  );
}

function Running({ followed: { trial, state }, onStop }: { readonly followed: FollowedTrial } & Pick<Props, 'onStop'>) {
  const words = useTranslator();
  const { t, dates } = words;
  const window = windowText(trial, 'short', words);
  const waiting = state.posts.length - state.pairs.length;
  return (
    <li className="times-row">
      <div>
        <p>{window}</p>
        <p className="small faint">
          {t('times.trials.since', {
            date: dates.date(trial.startedAt),
            metric: t(`metric.${trial.metric}`),
            zone: zoneName(trial.zone),
          })}
        </p>
        {waiting > 0 && <p className="small faint">{t('times.trials.waiting', { n: waiting })}</p>}
      </div>
      <span className="times-row-side">
        <Boxes done={state.pairs.length} />
        <span className="small quiet">{t('times.trials.toGo', { n: TRIAL_POSTS - state.pairs.length })}</span>
        <Button
          size="small"
          look="quiet"
          aria-label={t('times.trials.stopLabel', { window })}
          onClick={() => onStop(trial)}
        >
          {t('times.trials.stop')}
        </Button>
      </span>
    </li>
  );
}

function Proposed({ proposal, onStart }: { readonly proposal: TrialProposal } & Pick<Props, 'onStart'>) {
  const words = useTranslator();
  const { t } = words;
  const [isStarting, setStarting] = useState(false);
  const window = windowText(proposal, 'short', words);
  const reason =
    proposal.reason === 'few posts'
      ? t('times.trials.few')
      : t('times.trials.uncertain', { share: percentText(proposal.percent, words) });
  return (
    <li className="times-row">
      <div>
        <p>{window}</p>
        <p className="small faint">{reason}</p>
      </div>
      <Button
        size="small"
        disabled={isStarting}
        aria-label={t('times.trials.startLabel', { window })}
        onClick={() => {
          setStarting(true);
          onStart(proposal);
        }}
      >
        {t('times.trials.start')}
      </Button>
    </li>
  );
}

export function TrialsSection(props: Props) {
  const { trials, unread, proposals, isRated, onStart, onStop } = props;
  const { t } = useTranslator();
  const running = trials.filter(({ state }) => state.verdict === null);
  const over = trials.filter(({ state }) => state.verdict !== null);
  return (
    <section className="times-section">
      <div className="times-section-head">
        <h2>{t(isRated || trials.length > 0 ? 'times.trials' : 'times.trials.sooner')}</h2>
        {running.length > 0 && <span className="small faint">{t('times.trials.aside')}</span>}
      </div>
      <p className="small quiet">{t('times.trials.how', { needed: TRIAL_POSTS })}</p>
      <ul>
        {running.map((followed) => (
          <Running key={followed.trial.startedAt} followed={followed} onStop={onStop} />
        ))}
        {proposals.map((proposal) => (
          <Proposed key={`${proposal.weekdays.join()} ${proposal.from}`} proposal={proposal} onStart={onStart} />
        ))}
      </ul>
      {running.length + proposals.length === 0 && (
        <p className="small faint">{t(isRated ? 'times.trials.none' : 'times.trials.unknown')}</p>
      )}
      {over.map((followed) => (
        <TrialOutcome key={followed.trial.startedAt} {...props} followed={followed} />
      ))}
      {unread > 0 && <p className="small faint">{t('times.trials.unread', { n: unread })}</p>}
    </section>
  );
}
