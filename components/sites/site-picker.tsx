/** Choosing sites and letting the browser ask once, for exactly these. */
import { type ReactNode, useMemo, useState } from 'react';
import { everyPlatform } from '@/lib/platforms/every-platform';
import { isOtherSite } from '@/lib/platforms/other-site';
import { platformName } from '../accounts/naming';
import { usePermitted, useSites } from '../hooks/use-sites';
import { useSettings } from '../hooks/use-settings';
import type { Words } from '@/lib/i18n/words';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { ChoiceCard } from '../ui/choice-card';
import { Icon } from '../ui/icon';
import { Notice } from '../ui/notice';
import { allowSites, switchOff } from './allow-sites';
import { ownSite, settingsOf, withoutAddress, type OwnAddress, type Site } from './known-sites';
import { OwnAddressForm } from './own-address-form';
import { Status } from '../ui/status';
import './site-picker.css';

type Outcome = { readonly kind: 'none' | 'allowed' | 'refused' } | { readonly kind: 'failed'; readonly detail: string };

/** "Likes, comments and shares": what the site lets us read. */
function readsOf(site: Site, { t, locale }: Words): string {
  const names = site.reads.map((metric) => t(`metric.${metric}`));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    names.map((name, index) => (index === 0 ? name : name.toLocaleLowerCase(locale))),
  );
  const reads = t(site.display === 'panel' ? 'sites.readsPanelOnly' : 'sites.reads', { list });
  if (!site.isOwnAddress) return reads;
  if (isOtherSite(site.platform)) return t('teach.other.what');
  const kind = platformName(site.platform);
  return t('sites.own.runs', { platform: kind });
}

/** The sites on offer, those ticked, and the ones to ask for. */
function useChoice() {
  const settings = useSettings();
  const known = useSites();
  const [added, setAdded] = useState<readonly OwnAddress[]>([]);
  const sites = useMemo(() => {
    const keys = new Set(known.map((site) => site.key));
    return [...known, ...added.filter(({ host }) => !keys.has(host)).map((address) => ownSite(address, everyPlatform))];
  }, [known, added]);
  const permitted = usePermitted(sites);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const isAllowed = (site: Site): boolean =>
    settingsOf(site, settings).on && permitted?.has(site.key) === true && !leaving.has(site.key);
  const allowed = sites.filter(isAllowed);
  const wanted = sites.filter((site) => ticked.has(site.key) && !isAllowed(site));
  const tick = (key: string, on: boolean): void =>
    setTicked((before) => new Set(on ? [...before, key] : [...before].filter((each) => each !== key)));
  const add = (address: OwnAddress): void => {
    setAdded((before) => [...before, address]);
    tick(address.host, true);
  };
  /** Shown as off at once; settings and permission follow. Rejects when they do not, and the site shows what it is again. */
  const leave = async (site: Site): Promise<void> => {
    setLeaving((before) => new Set([...before, site.key]));
    try {
      await switchOff(site);
    } finally {
      setLeaving((before) => new Set([...before].filter((key) => key !== site.key)));
    }
  };
  return { sites, allowed, wanted, isAllowed, tick, add, leave, ready: permitted !== null };
}

function OutcomeNotice({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTranslator();
  if (outcome.kind === 'refused') {
    return (
      <Notice live title={t('sites.refused.title')}>
        {t('sites.refused.text')}
      </Notice>
    );
  }
  if (outcome.kind !== 'failed') return null;
  return (
    <Notice live title={t('sites.failed.title')}>
      {t('sites.failed.text', { detail: outcome.detail })}
    </Notice>
  );
}

interface Props {
  readonly onAllowed?: () => void;
  /** Stands at the end of the last line. */
  readonly aside?: ReactNode;
}

export function SitePicker({ onAllowed, aside }: Props) {
  const words = useTranslator();
  const { t } = words;
  const { sites, allowed, wanted, isAllowed, tick, add, leave, ready } = useChoice();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const fail = (error: unknown): void =>
    setOutcome({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  const report = (work: Promise<boolean>): void => {
    work.then((granted) => {
      setOutcome({ kind: granted ? 'allowed' : 'refused' });
      if (granted) onAllowed?.();
    }, fail);
  };
  const change = (site: Site, on: boolean): void => {
    setOutcome({ kind: 'none' });
    tick(site.key, on);
    if (!on && isAllowed(site)) leave(site).catch(fail);
  };
  return (
    <div className="site-picker">
      <ul className="site-cards">
        {sites.map((site) => (
          <li key={site.key}>
            <ChoiceCard
              kind="checkbox"
              label={site.name}
              description={readsOf(site, words)}
              checked={isAllowed(site) || wanted.includes(site)}
              disabled={!ready}
              onChange={(on) => change(site, on)}
            />
          </li>
        ))}
      </ul>
      <OwnAddressForm kinds={withoutAddress(everyPlatform)} sites={sites} onAdd={add} />
      <OutcomeNotice outcome={outcome} />
      <PickerFooter wanted={wanted} allowed={allowed.length} onAllow={() => report(allowSites(wanted))} aside={aside} />
      <Status className="visually-hidden">
        {outcome.kind === 'allowed' ? t('sites.allowed', { n: allowed.length }) : ''}
      </Status>
    </div>
  );
}

interface FooterProps {
  readonly wanted: readonly Site[];
  readonly allowed: number;
  readonly onAllow: () => void;
  readonly aside: ReactNode;
}

function PickerFooter({ wanted, allowed, onAllow, aside }: FooterProps) {
  const { t } = useTranslator();
  const isIdle = wanted.length === 0 && allowed === 0;
  return (
    <div className="site-picker-footer">
      {wanted.length > 0 && (
        <Button look="primary" onClick={onAllow}>
          {t('sites.allow', { n: wanted.length })}
        </Button>
      )}
      {allowed > 0 && (
        <span className="site-picker-allowed strong">
          <Icon name="check" /> {t('sites.allowed', { n: allowed })}
        </span>
      )}
      <span className="small quiet">
        {t(isIdle ? 'sites.pickOne' : wanted.length > 0 ? 'sites.askedFor' : 'sites.asked')}
      </span>
      {aside}
    </div>
  );
}
