/** The guide's part on what each number means: usual, verdicts, and every metric and KPI there is. */
import { type CatalogueId, CATALOGUE } from '@/lib/domain/catalogue/catalogue';
import { HISTORY_POSTS, NEEDED_IN_FORMAT } from '@/lib/domain/usual';
import type { HelpKey } from '@/lib/i18n/help-texts';
import type { MessageKey } from '@/lib/i18n/translator';
import { formulaText } from '../goals/formula-words';
import { useTranslator } from '../hooks/use-translator';
import { Verdict, type VerdictSymbolName } from '../ui/verdict-symbol';
import { HelpPart, HelpSection, Picture, type Term, Terms } from './help-part';
import { kpisOf, SHOWN_ON_PROFILES } from './explained-numbers';
import { useHelp } from './use-help-texts';

/** So many times usual, as it stands on badges. */
const EXAMPLE = { value: 2.8, low: 2.8, high: 2.8 };

function Usual() {
  const help = useHelp();
  const { t, numbers } = useTranslator();
  const example = t('usual.times', { times: numbers.times(EXAMPLE) });
  return (
    <HelpSection id="usual">
      <p>{help('help.usual.text', { example, n: HISTORY_POSTS })}</p>
      <p>{help('help.usual.age')}</p>
      <p>{help('help.usual.format', { n: NEEDED_IN_FORMAT })}</p>
    </HelpSection>
  );
}

const VERDICTS: readonly { readonly symbol: VerdictSymbolName; readonly name: MessageKey; readonly means: HelpKey }[] =
  [
    { symbol: 'met', name: 'kpi.verdict.met', means: 'help.verdicts.met' },
    { symbol: 'missed', name: 'kpi.verdict.missed', means: 'help.verdicts.missed' },
    { symbol: 'ahead', name: 'kpi.verdict.ahead', means: 'help.verdicts.ahead' },
    { symbol: 'close', name: 'kpi.verdict.onPace', means: 'help.verdicts.onPace' },
    { symbol: 'behind', name: 'kpi.verdict.behind', means: 'help.verdicts.behind' },
    { symbol: 'close', name: 'kpi.verdict.close', means: 'help.verdicts.close' },
    { symbol: 'early', name: 'kpi.verdict.early', means: 'help.verdicts.early' },
    { symbol: 'none', name: 'kpi.verdict.notVisible', means: 'help.verdicts.notVisible' },
    { symbol: 'none', name: 'kpi.verdict.missing', means: 'help.verdicts.missing' },
  ];

function Verdicts() {
  const help = useHelp();
  const { t } = useTranslator();
  const terms = VERDICTS.map(({ symbol, name, means }) => ({
    id: name,
    term: <Verdict name={symbol}>{t(name)}</Verdict>,
    means: help(means),
  }));
  return (
    <HelpSection id="verdicts">
      <p>{help('help.verdicts.text')}</p>
      <Terms terms={terms} />
      <Picture name="week" />
    </HelpSection>
  );
}

/** What it is, and how it is worked out where it is not simply counted. */
function KpiMeaning({ kpi }: { readonly kpi: CatalogueId }) {
  const words = useTranslator();
  return (
    <>
      {words.t(`metric.${kpi}.means`)}
      {CATALOGUE[kpi].formula !== null && <span className="small help-formula">{formulaText(kpi, [], words)}</span>}
    </>
  );
}

function Kpis({ group }: { readonly group: 'counts' | 'rates' | 'money' | 'account' }) {
  const { t } = useTranslator();
  const help = useHelp();
  const terms: Term[] = kpisOf(group).map((kpi) => ({
    id: kpi,
    term: t(`metric.${kpi}`),
    means: <KpiMeaning kpi={kpi} />,
  }));
  const onProfiles = group === 'account' ? SHOWN_ON_PROFILES : [];
  for (const id of onProfiles) terms.push({ id, term: t(`metric.${id}`), means: help(`help.account.${id}`) });
  return (
    <HelpSection id={group}>
      <Terms terms={terms} />
    </HelpSection>
  );
}

export function NumbersPart() {
  return (
    <HelpPart id="numbers">
      <Usual />
      <Verdicts />
      <Kpis group="counts" />
      <Kpis group="rates" />
      <Kpis group="money" />
      <Kpis group="account" />
    </HelpPart>
  );
}
