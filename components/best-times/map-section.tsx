/** The map with its legend, the read-out of an hour, and the posts behind it. */
import { useCallback, useMemo, useState } from 'react';
import type { BestTimes } from '@/lib/domain/best-times/best-times';
import type { TimeLimits } from '@/lib/domain/best-times/recommended-slots';
import type { PostRecord } from '@/lib/storage/records';
import { useTranslator } from '../hooks/use-translator';
import { CellPosts, CellReadout } from './cell-readout';
import { CountLegend, EffectLegend } from './map-legend';
import { isRated } from './times-words';
import { WeekMap } from './week-map';
import { firstChoice, largestEffect, type Slot } from './week-map-cells';

interface Props {
  readonly result: BestTimes;
  readonly limits: TimeLimits;
  readonly weekdays: readonly number[];
  readonly nowSlot: Slot;
  readonly byKey: ReadonlyMap<string, PostRecord>;
  readonly onPost: (key: string) => void;
  readonly onForced: (key: string) => void;
}

export function MapSection({ result, limits, weekdays, nowSlot, byKey, onPost, onForced }: Props) {
  const { t } = useTranslator();
  const [picked, setPicked] = useState<Slot | null>(null);
  const [pointed, setPointed] = useState<Slot | null>(null);
  const choose = useCallback((slot: Slot) => setPicked(slot), []);
  const rated = isRated(result);
  const chosen = picked ?? firstChoice(result);
  const shown = result.cells[pointed ?? chosen];
  const cell = result.cells[chosen];
  const posts = useMemo(
    () => (result.slotPosts[chosen] ?? []).flatMap((key) => byKey.get(key) ?? []).toReversed(),
    [result, chosen, byKey],
  );
  return (
    <div className="times-map">
      {!rated && <h2>{t('times.map.counts')}</h2>}
      <WeekMap
        cells={result.cells}
        isRated={rated}
        limits={limits}
        weekdays={weekdays}
        now={nowSlot}
        chosen={chosen}
        onChoose={choose}
        onPoint={setPointed}
      />
      {rated ? <EffectLegend largest={largestEffect(result.cells)} /> : <CountLegend />}
      {shown !== undefined && <CellReadout cell={shown} isRated={rated} />}
      {cell !== undefined && <CellPosts key={chosen} cell={cell} posts={posts} onPost={onPost} onForced={onForced} />}
    </div>
  );
}
