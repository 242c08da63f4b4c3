/** The guide's part on what to do when a site has changed its page. */
import { useTranslator } from '../hooks/use-translator';
import { HelpPart, Picture, Steps } from './help-part';
import { useHelp } from './use-help-texts';

export function SiteChangesPart() {
  const help = useHelp();
  const { t } = useTranslator();
  const steps = [
    { text: help('help.site-changes.reload') },
    { text: help('help.site-changes.health'), page: { href: '#/health', name: t('health.title') } },
    { text: help('help.site-changes.teach', { button: t('teach.start') }) },
    { text: help('help.site-changes.repair') },
    { text: help('help.site-changes.report') },
  ];
  return (
    <HelpPart id="site-changes">
      <p>{help('help.site-changes.text')}</p>
      <Steps steps={steps} />
      <p>{help('help.site-changes.after')}</p>
      <Picture name="health" />
    </HelpPart>
  );
}
