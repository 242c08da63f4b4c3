/** How a campaign gathered its engagements: a curve by day with its table, and the shape of its posts. */
import { useMemo, useRef } from 'react';
import { DAY } from '@/lib/domain/age';
import { campaignCurve, type CurveOptions, type CurvePoint, isDated } from '@/lib/domain/campaigns/campaign-curve';
import { type CampaignDecay, campaignDecay } from '@/lib/domain/campaigns/campaign-decay';
import { centre } from '@/lib/domain/interval';
import type { Words } from '@/lib/i18n/words';
import type { PostRecord } from '@/lib/storage/records';
import { ChartActions } from '../charts/chart-actions';
import { GrowthChart } from '../charts/growth-chart';
import type { ChartPicture } from '../charts/svg-picture';
import type { TableCell } from '../charts/table-text';
import { useTranslator } from '../hooks/use-translator';
import { shown } from '../week/week-rows';
import { rangeText } from './range-text';
import './campaign-course.css';

/** Two points are a line, not a curve. */
const FEWEST_DAYS = 3;

const decayText = ({ shape, n, of }: CampaignDecay, { t }: Words): string =>
  shape === 'mixed' || shape === 'few' ? t(`campaign.decay.${shape}`, { of }) : t(`campaign.decay.${shape}`, { n, of });

function CurveTable({ curve }: { readonly curve: readonly CurvePoint[] }) {
  const words = useTranslator();
  const { t, numbers } = words;
  return (
    <details>
      <summary className="small">{t('campaign.curve.table')}</summary>
      <table>
        <caption className="visually-hidden">{t('campaign.curve')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('campaign.curve.day')}</th>
            <th scope="col">{t('metric.engagements')}</th>
            <th scope="col">{t('metric.posts')}</th>
          </tr>
        </thead>
        <tbody>
          {curve.map((point) => (
            <tr key={point.day}>
              <th scope="row">{numbers.count(point.day)}</th>
              <td>{rangeText(point, words)}</td>
              <td>{numbers.count(point.posts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

interface CurveProps {
  readonly curve: readonly CurvePoint[];
  readonly campaign: string;
}

function Curve({ curve, campaign }: CurveProps) {
  const words = useTranslator();
  const frame = useRef<HTMLDivElement>(null);
  const { t, numbers } = words;
  const points = useMemo(() => curve.map(({ day, low, high }) => ({ age: day * DAY, low, high })), [curve]);
  const describe = (index: number): string => {
    const point = curve[index];
    if (point === undefined) return '';
    return t('campaign.curve.point', {
      day: point.day,
      value: rangeText(point, words),
      count: point.high,
      n: point.posts,
    });
  };
  const last = curve.at(-1);
  if (last === undefined || curve.length < FEWEST_DAYS)
    return <p className="small quiet">{t('campaign.curve.few', { n: curve.length })}</p>;
  const title = t('campaign.curve');
  const summary = `${title}: ${describe(0)} ${describe(curve.length - 1)}`;
  const picture = (): ChartPicture => ({
    title: `${campaign}: ${title}`,
    note: describe(curve.length - 1),
    rows: [{ name: '', svg: frame.current?.querySelector<SVGSVGElement>('svg.chart') ?? null, text: '' }],
  });
  const table = (): readonly (readonly TableCell[])[] => [
    [
      t('campaign.curve.day'),
      t('metric.engagements'),
      t('chart.column.low'),
      t('chart.column.high'),
      t('metric.posts'),
    ],
    ...curve.map((point) => [point.day, centre(point), point.low, point.high, point.posts]),
  ];
  return (
    <div ref={frame}>
      <GrowthChart
        points={points}
        usual={null}
        summary={summary}
        describe={describe}
        lastLabel={numbers.short(shown(last))}
      />
      <CurveTable curve={curve} />
      <ChartActions picture={picture} table={table} />
    </div>
  );
}

interface Props {
  readonly campaign: string;
  readonly posts: readonly PostRecord[];
  readonly options: CurveOptions;
}

export function CampaignCourse({ campaign, posts, options }: Props) {
  const words = useTranslator();
  const { t } = words;
  const curve = useMemo(() => campaignCurve(posts, options), [posts, options]);
  const decay = useMemo(() => campaignDecay(posts, options.readings), [posts, options]);
  const undated = posts.filter((post) => !isDated(post)).length;
  return (
    <div className="campaign-course">
      <h3>{t('campaign.curve')}</h3>
      <Curve curve={curve} campaign={campaign} />
      {undated > 0 && <p className="small faint">{t('campaign.curve.undated', { n: undated })}</p>}
      <p className="small quiet">{decayText(decay, words)}</p>
    </div>
  );
}
