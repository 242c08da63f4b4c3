/** The guide's part on numbers that are ranges, and on answers that are held back because too little is known. */
import { NEEDED_POSTS as POSTS_FOR_TIMES, NEEDED_WEEKS } from '@/lib/domain/best-times/best-times';
import { exactly, shortened } from '@/lib/domain/measured';
import { NEEDED_POSTS } from '@/lib/domain/usual';
import { useTranslator } from '../hooks/use-translator';
import { HelpPart, Terms } from './help-part';
import { useHelp } from './use-help-texts';

const EXACT = exactly(1204);
const ROUNDED = shortened(12_400, 100, 'down', '12.4K');
/** Posts found, in the example of too few. */
const FOUND = 3;

export function RangesPart() {
  const help = useHelp();
  const { t, numbers } = useTranslator();
  const terms = [
    { id: 'exact', term: numbers.full(EXACT), means: help('help.ranges.exact') },
    { id: 'rounded', term: numbers.short(ROUNDED), means: help('help.ranges.rounded') },
    { id: 'unknown', term: numbers.full(null), means: help('help.ranges.unknown') },
    { id: 'close', term: t('kpi.verdict.close'), means: help('help.verdicts.close') },
    {
      id: 'tooFew',
      term: t('usual.tooFew', { n: FOUND, needed: NEEDED_POSTS }),
      means: help('help.ranges.tooFew', { n: NEEDED_POSTS }),
    },
    {
      id: 'noReading',
      term: t('usual.noReading', { age: t('usual.age.24h') }),
      means: help('help.ranges.noReading'),
    },
    { id: 'normal', term: t('story.answer.normal'), means: help('help.ranges.normal') },
    {
      id: 'times',
      term: t('panel.times'),
      means: help('help.ranges.times', { posts: POSTS_FOR_TIMES, weeks: NEEDED_WEEKS }),
    },
  ];
  return (
    <HelpPart id="ranges">
      <p>{help('help.ranges.text')}</p>
      <Terms terms={terms} />
    </HelpPart>
  );
}
