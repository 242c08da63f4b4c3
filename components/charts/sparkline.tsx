/** A few weeks as a line: earlier ones grey, the one in question a dot, what is usual dashed. The values stand beside it. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import './sparkline.css';

const WIDTH = 72;
const HEIGHT = 24;
const EDGE = 3;

interface Props {
  /** Oldest first; null where nothing is known, which leaves a gap. */
  readonly values: readonly (number | null)[];
  /** Null: too few weeks. */
  readonly usual: number | null;
  /** Which value is pointed out; null: the last. */
  readonly chosen: number | null;
}

/** Which of so many values lies nearest to a place, in px from the left of the drawing. */
export function valueAt(place: number, count: number): number {
  const share = (place - EDGE) / (WIDTH - 2 * EDGE);
  return Math.round(Math.min(Math.max(share, 0), 1) * (count - 1));
}

export function Sparkline({ values, usual, chosen }: Props) {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const x = scaleLinear()
    .domain([0, values.length - 1])
    .range([EDGE, WIDTH - EDGE]);
  const y = scaleLinear()
    .domain([Math.min(0, ...known), Math.max(1e-9, ...known, usual ?? 0)])
    .range([HEIGHT - EDGE, EDGE]);
  const path = line<number | null>(
    (_, index) => x(index),
    (value) => y(value ?? 0),
  ).defined((value) => value !== null);
  const at = chosen ?? values.length - 1;
  const shown = values[at] ?? null;
  return (
    <svg className="sparkline" aria-hidden="true" width={WIDTH} height={HEIGHT} focusable="false">
      {usual !== null && <line className="sparkline-usual" x1={0} x2={WIDTH} y1={y(usual)} y2={y(usual)} />}
      <path className="sparkline-line" d={path([...values]) ?? undefined} />
      {shown !== null && <circle className="sparkline-last" cx={x(at)} cy={y(shown)} r={3} />}
    </svg>
  );
}
