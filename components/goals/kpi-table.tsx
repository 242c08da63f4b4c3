/** KPIs at a glance: value, target, pace and verdict, the verdicts on one vertical line. */
import { useTranslator } from '../hooks/use-translator';
import { Verdict, type VerdictSymbolName } from '../ui/verdict-symbol';
import './kpi-table.css';

/** Shares of the target, from 0 to 1. */
export interface KpiBarFacts {
  readonly fill: number;
  readonly pace: { readonly at: number; readonly low: number; readonly high: number } | null;
}

/** A row ready to be drawn. */
export interface KpiRow {
  readonly kpi: string;
  readonly name: string;
  /** What a rate is divided by. */
  readonly by: string | null;
  /** Null is drawn as a dash, with `verdict` as its reason. */
  readonly value: string | null;
  /** The two ends of a value that is no single number. */
  readonly range: string | null;
  /** Target, or what it was before; stands below the value. */
  readonly against: string | null;
  readonly symbol: VerdictSymbolName;
  readonly verdict: string;
  readonly detail: string | null;
  /** Small lines below value and verdict: what changed, beside a verdict on the target. */
  readonly beside?: readonly string[];
  readonly bar: KpiBarFacts | null;
}

const percent = (share: number): string => `${Math.round(1000 * Math.min(1, Math.max(0, share))) / 10}%`;

/** From 0 to the target, with the pace of today as a tick and that of past periods as a band. The numbers stand beside it. */
function KpiBar({ fill, pace }: KpiBarFacts) {
  return (
    <span className="kpi-bar" aria-hidden="true">
      {pace !== null && pace.high > pace.low && (
        <span
          className="kpi-bar-band"
          style={{ insetInlineStart: percent(pace.low), inlineSize: percent(pace.high - pace.low) }}
        />
      )}
      <span className="kpi-bar-fill" style={{ inlineSize: percent(fill) }} />
      {pace !== null && <span className="kpi-bar-tick" style={{ insetInlineStart: percent(pace.at) }} />}
    </span>
  );
}

function Row({ row }: { readonly row: KpiRow }) {
  const { numbers } = useTranslator();
  const beside = row.beside ?? [];
  return (
    <>
      <tr>
        <th scope="row" rowSpan={beside.length > 0 ? 2 : undefined} className="kpi-table-name">
          {row.name}
          {row.by !== null && ' '}
          {row.by !== null && <span className="kpi-table-small">{row.by}</span>}
          {row.bar !== null && <KpiBar {...row.bar} />}
        </th>
        <td className="kpi-table-value">
          <span className="figure" title={row.range ?? undefined}>
            {row.value ?? <span aria-hidden="true">{numbers.short(null)}</span>}
            {row.value === null && <span className="visually-hidden">{row.verdict}</span>}
          </span>
          {row.against !== null && <span className="kpi-table-small">{row.against}</span>}
        </td>
        <td className="kpi-table-verdict">
          <Verdict name={row.symbol}>{row.verdict}</Verdict>
          {row.detail !== null && <span className="kpi-table-small kpi-table-detail">{row.detail}</span>}
        </td>
      </tr>
      {beside.length > 0 && (
        <tr>
          <td colSpan={2} className="kpi-table-beside">
            {beside.map((text) => (
              <span key={text} className="kpi-table-small">
                {text}
              </span>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

export function KpiTable({ rows }: { readonly rows: readonly KpiRow[] }) {
  const { t } = useTranslator();
  return (
    <table className="kpi-table">
      <colgroup>
        <col />
        <col className="kpi-table-value" />
        <col className="kpi-table-verdict" />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('kpi.column.kpi')}</th>
          <th scope="col">{t('kpi.column.value')}</th>
          <th scope="col">{t('kpi.column.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.kpi} row={row} />
        ))}
      </tbody>
    </table>
  );
}
