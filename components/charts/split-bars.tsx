/** A change split into parts: bars that float on one zero line, each beginning where the one before ended. */
import { scaleLinear } from 'd3-scale';
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
}

const WIDTH = 100;

type Tone = 'above' | 'below' | 'total';

function Row({
  part,
  from,
  x,
  tone,
}: {
  readonly part: SplitPart;
  readonly from: number;
  readonly x: (value: number) => number;
  readonly tone: Tone;
}) {
  const [start, end] = [x(Math.min(from, from + part.value)), x(Math.max(from, from + part.value))];
  return (
    <tr className={`split-${tone}`}>
      <th scope="row">
        {part.name}
        {part.detail !== '' && <span className="split-detail">{part.detail}</span>}
      </th>
      <td className="split-bar" aria-hidden="true">
        <span className="split-zero" style={{ insetInlineStart: `${x(0)}%` }} />
        <span
          className="split-fill"
          style={{ insetInlineStart: `${start}%`, inlineSize: `${Math.max(end - start, 0.5)}%` }}
        />
      </td>
      <td className="split-value">{part.text}</td>
    </tr>
  );
}

export function SplitBars({ caption, parts, total, heads }: Props) {
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { value }) => sum + value, 0));
  const ends = parts.map(({ value }, index) => (starts[index] ?? 0) + value);
  const x = scaleLinear()
    .domain([Math.min(0, total.value, ...ends), Math.max(0, total.value, ...ends)])
    .range([0, WIDTH]);
  return (
    <table className="split-bars">
      <caption className="visually-hidden">{caption}</caption>
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
          <Row key={part.id} part={part} from={starts[index] ?? 0} x={x} tone={part.value < 0 ? 'below' : 'above'} />
        ))}
        <Row part={total} from={0} x={x} tone="total" />
      </tbody>
    </table>
  );
}
