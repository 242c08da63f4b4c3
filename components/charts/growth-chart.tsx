/** A post's growth on logarithmic time, against the middle half of comparable posts at the same age. */
import { type PointerEvent, useMemo, useRef, useState } from 'react';
import type { UsualAtAge } from '@/lib/domain/growth/usual-growth';
import { useTranslator } from '../hooks/use-translator';
import { useWidth } from '../hooks/use-width';
import { type GrowthGeometry, growthGeometry, type GrowthPoint, nearestPoint } from './growth-geometry';
import './growth-chart.css';

const HEIGHT = 208;
const NO_USUAL: readonly UsualAtAge[] = [];

interface Props {
  /** Youngest first; at least one. */
  readonly points: readonly GrowthPoint[];
  readonly usual: readonly UsualAtAge[] | null;
  /** Says what is drawn, in a sentence, to those who do not see it. */
  readonly summary: string;
  /** What a reading says, for the line below the chart. */
  readonly describe: (index: number) => string;
  /** Of the last reading, written at its right. */
  readonly lastLabel: string;
}

function Axes({ plot, ageTicks, valueTicks }: GrowthGeometry) {
  const { t, numbers } = useTranslator();
  return (
    <>
      {valueTicks.map(({ value, y }) => (
        <g key={value}>
          <line className="chart-grid" x1={plot.left} x2={plot.right} y1={y} y2={y} />
          <text className="chart-label" x={plot.left} y={y - 4}>
            {numbers.short({ value, low: value, high: value, precision: 'exact' })}
          </text>
        </g>
      ))}
      <line className="chart-axis" x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} />
      {ageTicks.map(({ age, x }) => (
        <g key={age}>
          <line className="chart-axis" x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 4} />
          <text className="chart-label chart-label-middle" x={x} y={plot.bottom + 18}>
            {t(`growth.age.${age}`)}
          </text>
        </g>
      ))}
    </>
  );
}

function Labels({ geometry, lastLabel }: { readonly geometry: GrowthGeometry; readonly lastLabel: string }) {
  const { t, numbers } = useTranslator();
  const last = geometry.points.at(-1);
  const { usualEnd } = geometry;
  const left = geometry.plot.right + 8;
  // Two labels at one height could not be read; the post's own stays where its point is.
  const own = last?.y ?? 0;
  const usualY =
    usualEnd === null ? 0 : Math.abs(usualEnd.y - own) < 32 ? own + (usualEnd.y < own ? -34 : 22) : usualEnd.y;
  return (
    <>
      {last !== undefined && (
        <text className="chart-label chart-label-own" x={Math.max(left, last.x + 8)} y={own + 4}>
          {lastLabel}
        </text>
      )}
      {usualEnd !== null && (
        <text className="chart-label" x={left} y={usualY}>
          <tspan>{t('growth.usual')}</tspan>
          <tspan x={left} dy="16">
            {numbers.short({ value: usualEnd.value, low: usualEnd.value, high: usualEnd.value, precision: 'exact' })}
          </tspan>
        </text>
      )}
    </>
  );
}

function Drawing({ geometry, chosen }: { readonly geometry: GrowthGeometry; readonly chosen: number | null }) {
  const at = chosen === null ? undefined : geometry.points[chosen];
  return (
    <>
      {geometry.band !== null && <path className="chart-band" d={geometry.band} />}
      {geometry.expected !== null && <path className="chart-expected" d={geometry.expected} />}
      {at !== undefined && (
        <line className="chart-cursor" x1={at.x} x2={at.x} y1={geometry.plot.top} y2={geometry.plot.bottom} />
      )}
      {geometry.curve !== null && <path className="chart-curve" d={geometry.curve} />}
      {geometry.points.map(({ x, y, isExact }, index) => (
        <circle
          key={`${x} ${y} ${index === chosen}`}
          className={isExact ? 'chart-point' : 'chart-point chart-point-rounded'}
          cx={x}
          cy={y}
          r={index === chosen ? 5 : 3.5}
        />
      ))}
    </>
  );
}

export function GrowthChart({ points, usual, summary, describe, lastLabel }: Props) {
  const { t } = useTranslator();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const [chosen, setChosen] = useState<number | null>(null);
  const geometry = useMemo(
    () => growthGeometry(points, usual ?? NO_USUAL, { width, height: HEIGHT }),
    [points, usual, width],
  );
  const shown = chosen === null ? null : Math.min(chosen, points.length - 1);
  const point = (event: PointerEvent<SVGSVGElement>): void => {
    if (geometry === null) return;
    setChosen(nearestPoint(geometry.points, event.clientX - event.currentTarget.getBoundingClientRect().left));
  };
  return (
    <div ref={frame} className="growth-chart">
      {/* Keyboard and screen reader walk through the readings with it; it lies behind the drawing. */}
      <input
        type="range"
        className="chart-slider"
        aria-label={t('growth.slider')}
        aria-valuetext={describe(shown ?? points.length - 1)}
        min={0}
        max={points.length - 1}
        value={shown ?? points.length - 1}
        onFocus={() => setChosen(points.length - 1)}
        onBlur={() => setChosen(null)}
        onChange={(event) => setChosen(Number(event.currentTarget.value))}
      />
      <svg
        className="chart"
        role="img"
        aria-label={summary}
        width={width}
        height={HEIGHT}
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={() => setChosen(null)}
      >
        {geometry !== null && (
          <>
            <Axes {...geometry} />
            <Drawing geometry={geometry} chosen={shown} />
            <Labels geometry={geometry} lastLabel={lastLabel} />
          </>
        )}
      </svg>
      <p className="small chart-readout">{shown === null ? t('growth.hint') : describe(shown)}</p>
    </div>
  );
}
