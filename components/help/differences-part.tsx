/** The guide's part on why a number may differ from the one that the site shows. */
import { useTranslator } from '../hooks/use-translator';
import { HelpPart, Picture, Terms } from './help-part';
import { useHelp } from './use-help-texts';

const REASONS = ['time', 'place', 'period', 'meaning', 'leftOut', 'unseen', 'fewer', 'wrong'] as const;

/** A shortened count of a site that cuts off what it does not show, and the range it stands for. */
const SHORTENED = { raw: '12.4K', low: 12_400, high: 12_499 };

export function DifferencesPart() {
  const help = useHelp();
  const { numbers } = useTranslator();
  const rounding = {
    id: 'rounding',
    term: help('help.differences.rounding'),
    means: help('help.differences.rounding.text', {
      raw: SHORTENED.raw,
      low: numbers.count(SHORTENED.low),
      high: numbers.count(SHORTENED.high),
    }),
  };
  const [first, ...rest] = REASONS.map((reason) => ({
    id: reason,
    term: help(`help.differences.${reason}`),
    means: help(`help.differences.${reason}.text`),
  }));
  return (
    <HelpPart id="differences">
      <p>{help('help.differences.text')}</p>
      <Terms terms={first === undefined ? [rounding] : [first, rounding, ...rest]} />
      <Picture name="post" />
    </HelpPart>
  );
}
