/** "Is this yours?": the one question asked about an account that was recognised on a page. */
import { useState } from 'react';
import { MAX_RIVALS, type Relation } from '@/lib/domain/accounts';
import type { AccountRecord } from '@/lib/storage/records';
import { useNow } from '../hooks/use-now';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { AccountMark } from './account-mark';
import { handleOf, nameOf, platformName } from './naming';
import { setRelation } from './set-relation';
import { Status } from '../ui/status';
import './candidate-question.css';

interface Props {
  readonly account: AccountRecord;
  readonly onAnswered?: (relation: Relation) => void;
}

export function CandidateQuestion({ account, onAnswered }: Props) {
  const { t, dates } = useTranslator();
  const now = useNow();
  const [isFull, setFull] = useState(false);
  const answer = (relation: Relation): void => {
    void setRelation(account.key, relation).then((change) => {
      if (change === 'too-many-rivals') setFull(true);
      else onAnswered?.(relation);
    });
  };
  const where = t('accounts.handleOn', { handle: handleOf(account), platform: platformName(account.platform) });
  return (
    <section className="candidate" aria-label={`${nameOf(account)}: ${t('accounts.question')}`}>
      <AccountMark name={nameOf(account)} />
      <div className="candidate-text">
        <p className="candidate-name">
          <span className="strong truncate" title={nameOf(account)}>
            {nameOf(account)}
          </span>{' '}
          <span className="faint truncate" title={where}>
            {where}
          </span>
        </p>
        <p className="small quiet">{t('accounts.seen', { when: dates.moment(account.lastSeenAt, now) })}</p>
      </div>
      <div className="candidate-answers">
        <Button look="primary" onClick={() => answer('own')}>
          {t('accounts.mine')}
        </Button>
        <Button onClick={() => answer('rival')}>{t('accounts.rival')}</Button>
        <Button look="quiet" onClick={() => answer('ignored')}>
          {t('accounts.neither')}
        </Button>
      </div>
      <Status className="small tone-below candidate-refusal">
        {isFull ? t('accounts.rivalsFull', { max: MAX_RIVALS }) : ''}
      </Status>
    </section>
  );
}
