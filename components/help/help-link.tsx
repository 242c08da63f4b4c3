/** Ways to the guide: a small button in popup and panel, and a link within the options to the part that a page is about. */
import { browser } from 'wxt/browser';
import type { MessageKey } from '@/lib/i18n/translator';
import { useTranslator } from '../hooks/use-translator';
import { ButtonLink } from '../ui/button';
import { Icon } from '../ui/icon';
import { helpAddress } from './parts';
import './help-link.css';

/** Opens the guide in a tab. */
export function HelpButton() {
  const { t } = useTranslator();
  return (
    <ButtonLink
      look="quiet"
      className="icon-button help-button"
      href={`${browser.runtime.getURL('/options.html')}#/help`}
      target="_blank"
      rel="noopener"
      aria-label={t('options.help')}
      title={t('options.help')}
    >
      <Icon name="help" size={16} />
    </ButtonLink>
  );
}

const QUESTIONS = {
  numbers: 'options.help.numbers',
  read: 'options.help.read',
  'site-changes': 'options.help.siteChanges',
} as const satisfies Readonly<Partial<Record<Parameters<typeof helpAddress>[0], MessageKey>>>;

/** Within the options, to a part of the guide. */
export function HelpLink({ to }: { readonly to: keyof typeof QUESTIONS }) {
  const { t } = useTranslator();
  return <a href={helpAddress(to)}>{t(QUESTIONS[to])}</a>;
}
