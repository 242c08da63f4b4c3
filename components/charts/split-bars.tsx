/** A change split into parts: bars that float on one zero line, each beginning where the one before ended. */
import { scaleLinear } from 'd3-scale';
import type { RefObject } from 'react';
import { useWidth } from '../hooks/use-width';
import './split-bars.css';

export interface SplitPart {
  readonly id: string;
  readonly name: string;
  /** What the name means here, in a few words; empty for nothing to add. */
  readonly detail: string;
  readonly value: number;
  /** With its sign. */
  readonly text: string;
}

interface Props {
  readonly caption: string;
  readonly parts: readonly SplitPart[];
  /** All parts together. */
  readonly total: SplitPart;
  readonly heads: readonly [string, string];
  /** Where the drawings are found to be copied. */
  readonly table: RefObject<HTMLTableElement | null>;
}

const [HEIGHT, BAR, LEAST_BAR] = [24, 16, 1] as const;
/** Of the table, beside 45 % for names and 22 % for numbers. */
const SHARE = 0.33;

type Tone = 'above' | 'below' | 'none' | 'total';

/** What changed nothing is neither good nor bad. */
const toneOf = (value: number): Tone => (value === 0 ? 'none' : value < 0 ? 'below' : 'above');

function Row({
  part,
  from,
  x,
  width,
  tone,
}: {
  readonly part: SplitPart;
  readonly from: number;
  readonly x: (value: number) => number;
  readonly width: number;
  readonly tone: Tone;
}) {
  const [start, end] = [x(Math.min(from, from + part.value)), x(Math.max(from, from + part.value))];
  const top = (HEIGHT - BAR) / 2;
  return (
    <tr className={`split-${tone}`}>
      <th scope="row">
        {part.name}
        {part.detail !== '' && <span className="split-detail">{part.detail}</span>}
      </th>
      <td className="split-bar" aria-hidden="true">
        <svg width={width} height={HEIGHT} focusable="false">
          <line className="split-zero" x1={x(0)} x2={x(0)} y1={2} y2={HEIGHT - 2} />
          <path className="split-fill" d={`M${start} ${top}h${Math.max(end - start, LEAST_BAR)}v${BAR}H${start}z`} />
        </svg>
      </td>
      <td className="split-value">{part.text}</td>
    </tr>
  );
}

export function SplitBars({ caption, parts, total, heads, table }: Props) {
  const width = Math.floor(useWidth(table) * SHARE);
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { value }) => sum + value, 0));
  const ends = parts.map(({ value }, index) => (starts[index] ?? 0) + value);
  const x = scaleLinear()
    .domain([Math.min(0, total.value, ...ends), Math.max(0, total.value, ...ends)])
    .range([LEAST_BAR, Math.max(LEAST_BAR, width - 2 * LEAST_BAR)]);
  return (
    <table ref={table} className="split-bars">
      <caption className="visually-hidden">{caption}</caption>
      {/* A hidden head gives no widths. */}
      <colgroup>
        <col className="split-names" />
        <col />
        <col className="split-values" />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col" colSpan={2}>
            {heads[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part, index) => (
          <Row key={part.id} part={part} from={starts[index] ?? 0} x={x} width={width} tone={toneOf(part.value)} />
        ))}
        <Row part={total} from={0} x={x} width={width} tone="total" />
      </tbody>
    </table>
  );
}
