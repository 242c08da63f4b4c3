/** Options, Display: badges, weeks and times, language, texts. Changes take effect at once. */
import { useMemo } from 'react';
import { LANGUAGES } from '@/lib/i18n/languages';
import type { Settings } from '@/lib/settings/schema';
import { changeSettings } from '@/lib/settings/store';
import { useSitesInUse } from '../hooks/use-sites';
import { useSettings } from '../hooks/use-settings';
import { useTranslator } from '../hooks/use-translator';
import { setDisplay } from '../sites/allow-sites';
import { settingsOf } from '../sites/known-sites';
import { SelectField } from '../ui/field';
import { Segmented } from '../ui/segmented';
import { Switch } from '../ui/switch';
import { HideKeyField } from './hide-key-field';
import { PageHead, Section } from './page-head';
import './display-page.css';

const DENSITIES = ['full', 'compact', 'hover'] as const;
const WEEK_STARTS = ['mon', 'sun', 'sat'] as const;

/** A language's name in itself: "English", "română". */
const ownName = (code: string): string => new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;

/** Stores a change; the worker sees it and tells the open tabs, which show the badges. */
function change(next: (settings: Settings) => Settings): void {
  void changeSettings(next);
}

function Badges() {
  const { t } = useTranslator();
  const { badges } = useSettings();
  const set = (changed: Partial<Settings['badges']>): void =>
    change((settings) => ({ ...settings, badges: { ...settings.badges, ...changed } }));
  return (
    <Section title={t('display.badges')}>
      <Segmented
        label={t('display.density')}
        value={badges.density}
        options={DENSITIES.map((density) => ({ value: density, label: t(`display.density.${density}`) }))}
        onChange={(density) => set({ density })}
      />
      <p className="small quiet">{t(`display.density.${badges.density}.means`)}</p>
      <Switch
        label={t('display.hidden')}
        description={t('display.hidden.means')}
        checked={badges.hidden}
        onChange={(hidden) => set({ hidden })}
      />
      <Switch
        label={t('display.rivals')}
        description={t('display.rivals.means')}
        checked={badges.rivals}
        onChange={(rivals) => set({ rivals })}
      />
      <HideKeyField value={badges.hideKey} onChange={(hideKey) => set({ hideKey })} />
    </Section>
  );
}

function Places() {
  const { t } = useTranslator();
  const settings = useSettings();
  const sites = useSitesInUse();
  return (
    <Section title={t('display.where')}>
      {sites.length === 0 && <p className="quiet">{t('display.where.none')}</p>}
      {sites.map((site) => (
        <Switch
          key={site.key}
          label={t('display.where.site', { site: site.name })}
          description={site.display === 'panel' ? t('display.where.panelDefault', { site: site.name }) : undefined}
          checked={settingsOf(site, settings).display === 'badge'}
          onChange={(on) => void setDisplay(site, on ? 'badge' : 'panel')}
        />
      ))}
    </Section>
  );
}

function WeeksAndTimes() {
  const { t, dates } = useTranslator();
  const { weekStart, timeZone, language } = useSettings();
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  return (
    <Section title={t('display.week')}>
      <div className="display-fields">
        <SelectField
          label={t('display.weekStart')}
          value={weekStart}
          options={WEEK_STARTS.map((start) => ({ value: start, label: t(`display.weekStart.${start}`) }))}
          onChange={(value) =>
            change((settings) => ({
              ...settings,
              weekStart: WEEK_STARTS.find((start) => start === value) ?? settings.weekStart,
            }))
          }
        />
        <SelectField
          label={t('display.timeZone')}
          value={timeZone ?? ''}
          options={[
            { value: '', label: t('display.timeZone.browser', { zone: dates.browserZone }) },
            ...zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
          ]}
          onChange={(zone) => change((settings) => ({ ...settings, timeZone: zone === '' ? null : zone }))}
        />
        <SelectField
          label={t('display.language')}
          value={language ?? ''}
          options={[
            { value: '', label: t('display.language.browser') },
            ...LANGUAGES.map((code) => ({ value: code, label: ownName(code) })),
          ]}
          onChange={(value) => change((settings) => ({ ...settings, language: value === '' ? null : value }))}
        />
      </div>
      <p className="small quiet">{t('display.language.note')}</p>
    </Section>
  );
}

export function DisplayPage() {
  const { t } = useTranslator();
  const { keepTexts } = useSettings();
  return (
    <>
      <PageHead title={t('display.title')}>{t('display.lead')}</PageHead>
      <Badges />
      <Places />
      <WeeksAndTimes />
      <Section title={t('display.texts')}>
        <Switch
          label={t('display.keepTexts')}
          description={t('display.keepTexts.means')}
          checked={keepTexts}
          onChange={(keep) => change((settings) => ({ ...settings, keepTexts: keep }))}
        />
      </Section>
    </>
  );
}
