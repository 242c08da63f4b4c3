/** Adding a server by its address. Nothing is asked or stored here: the address joins the list of chosen sites. */
import { type FormEvent, useState } from 'react';
import { type AddressFault, checkOwnAddress } from '@/lib/domain/own-address';
import type { MessageKey, Said } from '@/lib/i18n/translator';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { isOtherSite } from '@/lib/platforms/other-site';
import { siteOfAddress, type OwnAddress, type Site } from './known-sites';
import './own-address-form.css';

/** The kind of site that no platform of ours is: it goes by its host. */
const OTHER = 'other';
/** The popup leads here from a page of such a site. */
const isOtherAskedFor = (): boolean => new URLSearchParams(window.location.search).has('other');
/** As many as the settings hold. */
const MAX_ADDRESSES = 50;

const FAULTS: Readonly<Record<AddressFault, MessageKey>> = {
  empty: 'sites.own.empty',
  malformed: 'sites.own.malformed',
  insecure: 'sites.own.insecure',
  'more-than-host': 'sites.own.moreThanHost',
  'port-or-user': 'sites.own.portOrUser',
  local: 'sites.own.local',
};

const MALFORMED: Said = { key: 'sites.own.malformed' };

interface Props {
  /** Platforms whose servers have addresses of their own. */
  readonly kinds: readonly { readonly id: string; readonly name: string }[];
  readonly sites: readonly Site[];
  readonly onAdd: (address: OwnAddress) => void;
}

/** What is wrong with an address, or the host when nothing is. */
function judge(typed: string, sites: readonly Site[]): { readonly host: string } | { readonly error: Said } {
  const check = checkOwnAddress(typed);
  if (!check.ok) {
    if (check.fault === 'more-than-host' && check.host === null) return { error: MALFORMED };
    return { error: { key: FAULTS[check.fault], values: { host: check.host ?? '' } } };
  }
  const own = sites.filter((site) => site.isOwnAddress);
  const known = siteOfAddress(new URL(`https://${check.host}/`), sites);
  if (known?.isOwnAddress === true) return { error: { key: 'sites.own.twice', values: { host: check.host } } };
  if (known !== null) return { error: { key: 'sites.own.known', values: { site: known.name } } };
  if (own.length >= MAX_ADDRESSES) return { error: { key: 'sites.own.tooMany', values: { max: MAX_ADDRESSES } } };
  return { host: check.host };
}

export function OwnAddressForm({ kinds, sites, onAdd }: Props) {
  const { t, locale } = useTranslator();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<Said | null>(null);
  const [kind, setKind] = useState(() => (isOtherAskedFor() ? OTHER : (kinds[0]?.id ?? '')));
  if (kinds.length === 0) return null;
  const add = (event: FormEvent): void => {
    event.preventDefault();
    const verdict = judge(typed, sites);
    if ('error' in verdict || (kind === OTHER && !isOtherSite(verdict.host))) {
      setError('error' in verdict ? verdict.error : MALFORMED);
      return;
    }
    onAdd({ host: verdict.host, platform: kind === OTHER ? verdict.host : kind });
    setTyped('');
    setError(null);
  };
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(kinds.map(({ name }) => name));
  return (
    <form className="own-address" onSubmit={add} noValidate>
      <SelectField
        label={t('sites.own.platform')}
        labelHidden
        value={kind}
        options={[
          ...kinds.map(({ id, name }) => ({ value: id, label: name })),
          { value: OTHER, label: t('teach.other') },
        ]}
        onChange={setKind}
      />
      <TextField
        label={t('sites.own.label')}
        labelHidden
        placeholder={t('sites.own.placeholder')}
        value={typed}
        error={error === null ? null : t(error.key, error.values)}
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setError(null);
        }}
      />
      <Button type="submit">{t('sites.own.add')}</Button>
      <p className="small quiet own-address-hint">{t('sites.own.hint', { platforms: names })}</p>
    </form>
  );
}
