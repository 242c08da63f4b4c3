/** Where the parts of a growth curve lie, in px. Time is logarithmic, counts start at 0. Pure. */
import { scaleLinear, scaleLog } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { COMPARISON_AGES, type ComparisonAge, HOUR } from '@/lib/domain/age';
import type { UsualAtAge } from '@/lib/domain/growth/usual-growth';
import { centre, type Interval } from '@/lib/domain/interval';

/** One reading. */
export interface GrowthPoint extends Interval {
  /** ms after publishing. */
  readonly age: number;
}

export interface GrowthGeometry {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly points: readonly { readonly x: number; readonly y: number; readonly isExact: boolean }[];
  /** Attributes `d` of paths; null where there is nothing to draw. */
  readonly curve: string | null;
  readonly band: string | null;
  readonly expected: string | null;
  readonly ageTicks: readonly { readonly age: ComparisonAge; readonly x: number }[];
  readonly valueTicks: readonly { readonly value: number; readonly y: number }[];
  /** Where the last expected value ends; null without a band. */
  readonly usualEnd: { readonly x: number; readonly y: number; readonly value: number } | null;
}

/** Younger readings are drawn at this age: the logarithm of nothing is nowhere. */
const YOUNGEST = HOUR / 2;
/** At the right the longest word for what is usual, in any language, has room. */
const MARGIN = { left: 4, right: 76, top: 20, bottom: 24 };
/** Labels of counts stand at the left, above their lines, where no point may cover them. */
const ROOM_FOR_VALUES = 40;
const TICKS = 3;
/** The longest word for an age, in any language, needs this much beside the next. */
const ROOM_FOR_AGE = 46;
/** What is known at one age alone is drawn this far to both sides: by itself it would have no width and not be seen. */
const HALF_OF_ONE_AGE = 4;

const AGES = Object.entries(COMPARISON_AGES) as [ComparisonAge, number][];

/** The time shown ends at the age of comparison that follows the last reading. */
function lastAge(points: readonly GrowthPoint[]): number {
  const last = points.at(-1)?.age ?? 0;
  return Math.max(last, AGES.find(([, age]) => age >= last * 0.9)?.[1] ?? last, COMPARISON_AGES['24h']);
}

interface UsualAtPlace extends UsualAtAge {
  readonly x: number;
}

function placed(usual: readonly UsualAtAge[], x: (age: number) => number): readonly UsualAtPlace[] {
  const [only, ...others] = usual;
  if (only === undefined || others.length > 0) return usual.map((at) => ({ ...at, x: x(at.age) }));
  const middle = x(only.age);
  return [middle - HALF_OF_ONE_AGE, middle + HALF_OF_ONE_AGE].map((side) => ({ ...only, x: side }));
}

/** Ages that are named below the curve: the oldest, and those before it whose words do not run into the next. */
function ageTicks(start: number, end: number, x: (age: number) => number): GrowthGeometry['ageTicks'] {
  const named: { age: ComparisonAge; x: number }[] = [];
  for (const [age, ms] of AGES.toReversed()) {
    const next = named[0]?.x ?? Number.POSITIVE_INFINITY;
    if (ms >= start && ms <= end && next - x(ms) >= ROOM_FOR_AGE) named.unshift({ age, x: x(ms) });
  }
  return named;
}

/** Null without room or readings. */
export function growthGeometry(
  points: readonly GrowthPoint[],
  usual: readonly UsualAtAge[],
  size: { readonly width: number; readonly height: number },
): GrowthGeometry | null {
  const plot = {
    left: MARGIN.left,
    right: size.width - MARGIN.right,
    top: MARGIN.top,
    bottom: size.height - MARGIN.bottom,
  };
  if (points.length === 0 || plot.right <= plot.left) return null;
  const end = lastAge(points);
  const shown = usual.filter(({ age }) => age <= end);
  const start = Math.max(YOUNGEST, Math.min(points[0]?.age ?? YOUNGEST, shown[0]?.age ?? HOUR, HOUR));
  const x = scaleLog()
    .domain([start, end])
    .range([plot.left + ROOM_FOR_VALUES, plot.right])
    .clamp(true);
  const highest = Math.max(1, ...points.map(({ high }) => high), ...shown.map(({ high }) => high));
  const y = scaleLinear().domain([0, highest]).nice(TICKS).range([plot.bottom, plot.top]);
  const drawn = points.map((point) => ({
    x: x(point.age),
    y: y(centre(point)),
    isExact: point.low === point.high,
  }));
  const last = shown.at(-1);
  const atPlaces = placed(shown, x);
  return {
    plot,
    points: drawn,
    curve: line<(typeof drawn)[number]>(
      (point) => point.x,
      (point) => point.y,
    )(drawn),
    band: area<UsualAtPlace>(
      (at) => at.x,
      (at) => y(at.low),
      (at) => y(at.high),
    ).curve(curveMonotoneX)(atPlaces),
    expected: line<UsualAtPlace>(
      (at) => at.x,
      (at) => y(at.expected),
    ).curve(curveMonotoneX)(atPlaces),
    ageTicks: ageTicks(start, end, x),
    valueTicks: y
      .ticks(TICKS)
      .flatMap((value) => (value > 0 && Number.isInteger(value) ? [{ value, y: y(value) }] : [])),
    usualEnd: last === undefined ? null : { x: x(last.age), y: y(last.expected), value: Math.round(last.expected) },
  };
}

/** Index of the point nearest to `x`, px. */
export function nearestPoint(points: GrowthGeometry['points'], x: number): number {
  let nearest = 0;
  points.forEach((point, index) => {
    if (Math.abs(point.x - x) < Math.abs((points[nearest]?.x ?? 0) - x)) nearest = index;
  });
  return nearest;
}
