/** Below a chart: copying it as a picture or as a table, and whether the browser let it be copied. */
import { useState } from 'react';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Status } from '../ui/status';
import { type ChartPicture, copyCharts } from './svg-picture';
import { type TableCell, tableText } from './table-text';
import './chart-actions.css';

interface Props {
  /** Asked for when it is wanted, since it is taken from the page. */
  readonly picture: () => ChartPicture;
  /** The first row is the header. */
  readonly table: () => readonly (readonly TableCell[])[];
}

type Outcome = 'picture' | 'table' | 'refused';

export function ChartActions({ picture, table }: Props) {
  const { t, locale } = useTranslator();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copy = async (what: 'picture' | 'table'): Promise<void> => {
    try {
      await (what === 'picture' ? copyCharts(picture()) : navigator.clipboard.writeText(tableText(table(), locale)));
      setOutcome(what);
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <div>
      <div className="chart-buttons">
        <Button look="quiet" size="small" onClick={() => void copy('picture')}>
          {t('chart.copy.picture')}
        </Button>
        <Button look="quiet" size="small" onClick={() => void copy('table')}>
          {t('chart.copy.table')}
        </Button>
      </div>
      <Status className="small quiet">{outcome !== null && t(`chart.copied.${outcome}`)}</Status>
    </div>
  );
}
