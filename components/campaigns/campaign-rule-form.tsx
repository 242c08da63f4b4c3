/** The rule by which posts join a campaign. It says how many would join before anything is kept. */
import { type ChangeEvent, useState } from 'react';
import type { Said } from '@/lib/i18n/translator';
import { asksForSomething, type CampaignRule, LONGEST_PART } from '@/lib/domain/campaigns/campaign-plan';
import { dayOf, momentOf } from '@/lib/domain/weeks';
import { postsThatWouldJoin } from '@/lib/storage/queries/campaigns';
import { saveRule } from '@/lib/storage/write/campaigns';
import { useTranslator } from '../hooks/use-translator';
import { useZone } from '../hooks/use-zone';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Status } from '../ui/status';

const WHOLE_DAY = 24 * 60;
const TEXTS = ['hashtag', 'link', 'text'] as const;
const DAYS = ['from', 'to'] as const;

type Draft = Readonly<Record<keyof CampaignRule, string>>;

/** A rule's last day ends before the moment that it keeps. */
const draftOf = (rule: CampaignRule | null, zone: string): Draft => ({
  hashtag: rule?.hashtag ?? '',
  link: rule?.link ?? '',
  text: rule?.text ?? '',
  from: rule === null || rule.from === null ? '' : dayOf(rule.from, zone),
  to: rule === null || rule.to === null ? '' : dayOf(rule.to - 1, zone),
});

function ruleOf(draft: Draft, zone: string): CampaignRule {
  const part = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  const moment = (day: string, minutes: number): number | null => {
    const at = day === '' ? Number.NaN : momentOf(day, minutes, zone);
    return at >= 0 ? at : null;
  };
  return {
    hashtag: part(draft.hashtag.replace(/^\s*#/, '')),
    link: part(draft.link),
    text: part(draft.text),
    from: moment(draft.from, 0),
    to: moment(draft.to, WHOLE_DAY),
  };
}

interface Props {
  readonly accountKey: string;
  readonly campaign: string;
  readonly rule: CampaignRule | null;
}

/** What stands in the form, and what becomes of it. */
function useRule({ accountKey, campaign, rule }: Props) {
  const zone = useZone();
  const [changed, setChanged] = useState<Draft | null>(null);
  /** Posts that would join; null: not asked since the last change. */
  const [found, setFound] = useState<number | null>(null);
  const [done, setDone] = useState<Said | null>(null);
  const draft = changed ?? draftOf(rule, zone);
  const wanted = ruleOf(draft, zone);
  const type = (part: keyof CampaignRule, text: string): void => {
    setChanged({ ...draft, [part]: text });
    setFound(null);
    setDone(null);
  };
  const preview = async (): Promise<void> => {
    setFound((await postsThatWouldJoin(accountKey, campaign, wanted)).length);
  };
  const keep = async (kept: CampaignRule | null): Promise<void> => {
    const joined = await saveRule(accountKey, campaign, kept, Date.now());
    setChanged(null);
    setFound(null);
    setDone(kept === null ? { key: 'campaign.rule.removed' } : { key: 'campaign.rule.saved', values: { n: joined } });
  };
  return { draft, wanted, type, found, done, preview, keep };
}

export function CampaignRuleForm(props: Props) {
  const { t } = useTranslator();
  const { draft, wanted, type, found, done, preview, keep } = useRule(props);
  const field = (part: keyof CampaignRule) => ({
    label: t(`campaign.rule.${part}`),
    value: draft[part],
    onChange: (event: ChangeEvent<HTMLInputElement>) => type(part, event.currentTarget.value),
  });
  return (
    <fieldset className="campaign-rule">
      <legend>{t('campaign.rule')}</legend>
      <p className="small faint">{t('campaign.rule.hint')}</p>
      {TEXTS.map((part) => (
        <TextField key={part} autoComplete="off" maxLength={LONGEST_PART} {...field(part)} />
      ))}
      <div className="campaign-pair">
        {DAYS.map((part) => (
          <TextField key={part} type="date" {...field(part)} />
        ))}
      </div>
      <div className="campaign-actions">
        <Button disabled={!asksForSomething(wanted)} onClick={() => void preview()}>
          {t('campaign.rule.try')}
        </Button>
        {found !== null && <Button onClick={() => void keep(wanted)}>{t('campaign.rule.save')}</Button>}
        {props.rule !== null && (
          <Button look="quiet" onClick={() => void keep(null)}>
            {t('campaign.rule.remove')}
          </Button>
        )}
      </div>
      <Status className="small quiet">
        {found === null ? done !== null && t(done.key, done.values) : t('campaign.rule.found', { n: found })}
      </Status>
    </fieldset>
  );
}
