/** The guide's part on what is read and what is not, site by site from the facts of the platforms. */
import { TYPED_BY_USER } from '@/lib/domain/typed-values';
import { everyPlatform } from '@/lib/platforms/every-platform';
import { metricsOf, type PlatformFacts } from '@/lib/platforms/facts';
import { useTranslator } from '../hooks/use-translator';
import { HelpPart, HelpSection, type Term, Terms } from './help-part';
import { useHelp } from './use-help-texts';

const NEVER = ['unseen', 'private', 'others', 'statistics'] as const;

/** One line of a site: who sees it, and which numbers. Nothing where there are none. */
function SiteLine({ name, metrics }: { readonly name: string; readonly metrics: readonly string[] }) {
  return (
    metrics.length > 0 && (
      <li>
        <span className="help-line-name">{name}</span> {metrics.join(', ')}
      </li>
    )
  );
}

function SiteLines({ site }: { readonly site: PlatformFacts }) {
  const help = useHelp();
  const { t, dates } = useTranslator();
  const of = (visibility: 'public' | 'owner'): string[] =>
    metricsOf(site)
      .filter((metric) => site.metrics[metric]?.visibility === visibility)
      .map((metric) => t(`metric.${metric}`));
  return (
    <ul>
      <SiteLine name={help('help.by-site.everybody')} metrics={of('public')} />
      <SiteLine name={help('help.by-site.author')} metrics={of('owner')} />
      <SiteLine
        name={help('help.by-site.account')}
        metrics={site.accountMetrics.map((metric) => t(`metric.${metric}`))}
      />
      <li className="small">
        {site.display === 'panel' && `${help('help.by-site.panelOnly')} `}
        {help('help.by-site.verified', { day: dates.date(Date.parse(site.verified)) })}
      </li>
    </ul>
  );
}

function BySite() {
  const help = useHelp();
  const { t } = useTranslator();
  const sites: Term[] = everyPlatform.map((site) => ({
    id: site.id,
    term: site.hosts.length === 0 ? help('help.by-site.anyServer', { site: site.name }) : site.name,
    means: <SiteLines site={site} />,
  }));
  const other = {
    id: 'other',
    term: help('help.by-site.other'),
    means: (
      <p>
        {help('help.by-site.other.text')} <a href="#/sites">{t('sites.title')}</a>
      </p>
    ),
  };
  const list = TYPED_BY_USER.map((metric) => t(`metric.${metric}`)).join(', ');
  const typed = { id: 'typed', term: help('help.by-site.typed'), means: help('help.by-site.typed.text', { list }) };
  return (
    <HelpSection id="by-site">
      <p>{help('help.by-site.text')}</p>
      <Terms terms={[...sites, other, typed]} />
    </HelpSection>
  );
}

export function ReadPart() {
  const help = useHelp();
  return (
    <HelpPart id="read">
      <p>{help('help.read.text')}</p>
      <HelpSection id="not-read">
        <ul className="help-points">
          {NEVER.map((what) => (
            <li key={what}>{help(`help.not-read.${what}`)}</li>
          ))}
        </ul>
        <p>{help('help.not-read.nothing')}</p>
      </HelpSection>
      <BySite />
    </HelpPart>
  );
}
