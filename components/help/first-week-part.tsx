/** The guide's part on the first week: what to do once, each day, and when the week is over. */
import { MAX_KPIS } from '@/lib/domain/suggested-kpis';
import { NEEDED_POSTS } from '@/lib/domain/usual';
import { useTranslator } from '../hooks/use-translator';
import { HelpPart, Picture, Steps } from './help-part';
import { useHelp } from './use-help-texts';

export function FirstWeekPart() {
  const help = useHelp();
  const { t } = useTranslator();
  const steps = [
    { text: help('help.first-week.sites'), page: { href: '#/sites', name: t('sites.title') } },
    {
      text: help('help.first-week.account', { question: t('accounts.question') }),
      page: { href: '#/accounts', name: t('accounts.title') },
    },
    { text: help('help.first-week.scroll', { n: NEEDED_POSTS }) },
    { text: help('help.first-week.goals', { n: MAX_KPIS }), page: { href: '#/goals', name: t('goals.title') } },
    { text: help('help.first-week.daily', { list: t('revisit.title') }) },
    { text: help('help.first-week.week') },
    { text: help('help.first-week.backup'), page: { href: '#/data', name: t('data.title') } },
  ];
  return (
    <HelpPart id="first-week">
      <p>{help('help.first-week.text')}</p>
      <Steps steps={steps} />
      <Picture name="badge" />
      <Picture name="popup" />
    </HelpPart>
  );
}
