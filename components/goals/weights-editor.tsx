/** How much reach, sharing and conversion count; always 100 % together. */
import { useState } from 'react';
import { suggestedWeights } from '@/lib/domain/pillar-score/goal-weights';
import type { Pillar, PillarWeights } from '@/lib/domain/pillar-score/pillar-score';
import type { AccountRecord } from '@/lib/storage/records';
import { useGoals } from '../hooks/use-goals';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { useGoalEditing } from './goal-editing';
import { Section } from '../options/page-head';
import { ScorePreview } from './score-preview';
import './weights-editor.css';

const PILLARS = ['reach', 'sharing', 'conversion'] as const;
const STEP = 5;

type Percents = Readonly<Record<Pillar, number>>;

const toPercents = (weights: PillarWeights): Percents => ({
  reach: Math.round(weights.reach * 100),
  sharing: Math.round(weights.sharing * 100),
  conversion: Math.round(weights.conversion * 100),
});

/** One weight moved: the other two share the rest as they did before, in whole steps. */
export function rebalanced(percents: Percents, moved: Pillar, value: number): Percents {
  const [first, second] = PILLARS.filter((pillar) => pillar !== moved);
  if (first === undefined || second === undefined) return percents;
  const rest = 100 - value;
  const both = percents[first] + percents[second];
  const share = both === 0 ? 0.5 : percents[first] / both;
  const part = Math.min(rest, Math.round((rest * share) / STEP) * STEP);
  return { ...percents, [moved]: value, [first]: part, [second]: rest - part };
}

interface SliderProps {
  readonly pillar: Pillar;
  readonly value: number;
  readonly onMove: (value: number) => void;
}

function Slider({ pillar, value, onMove }: SliderProps) {
  const { t, numbers } = useTranslator();
  const share = value / 100;
  const text = numbers.percent({ value: share, low: share - 0.005, high: share + 0.005 }).replace('≈', '');
  return (
    <div className="weight">
      <label htmlFor={`weight-${pillar}`}>
        <span>{t(`pillar.${pillar}`)}</span>
        <span className="small quiet">{t(`pillar.${pillar}.means`)}</span>
      </label>
      <input
        id={`weight-${pillar}`}
        type="range"
        min={0}
        max={100}
        step={STEP}
        value={value}
        aria-valuetext={text}
        onChange={(event) => onMove(Number(event.currentTarget.value))}
      />
      <output htmlFor={`weight-${pillar}`}>{text}</output>
    </div>
  );
}

/** `measured`: the account whose posts show what the weights do; null when it is not clear which. */
export function WeightsEditor({ measured }: { readonly measured: AccountRecord | null }) {
  const { t } = useTranslator();
  const { goals } = useGoals();
  const { propose } = useGoalEditing();
  const stored = toPercents(goals.weights ?? suggestedWeights(goals.objective));
  const [moved, setMoved] = useState<{ readonly from: Percents; readonly to: Percents } | null>(null);
  // What was moved holds only as long as nothing else was stored meanwhile.
  const isMoved = moved !== null && PILLARS.every((pillar) => moved.from[pillar] === stored[pillar]);
  const shown = isMoved ? moved.to : stored;
  const move = (pillar: Pillar, value: number): void =>
    setMoved({ from: stored, to: rebalanced(shown, pillar, value) });
  const save = (): void => {
    const { reach, sharing, conversion } = shown;
    propose('strategy', [
      { kind: 'weights', weights: { reach: reach / 100, sharing: sharing / 100, conversion: conversion / 100 } },
    ]);
  };
  return (
    <Section
      title={t('goals.weights')}
      aside={t('goals.weights.together')}
      lead={
        <>
          {t('goals.weights.lead')}{' '}
          {goals.weights !== null && (
            <button
              type="button"
              className="text-button"
              onClick={() => propose('strategy', [{ kind: 'weights', weights: null }])}
            >
              {t('goals.weights.back')}
            </button>
          )}
        </>
      }
    >
      <div className="weights">
        {PILLARS.map((pillar) => (
          <Slider key={pillar} pillar={pillar} value={shown[pillar]} onMove={(value) => move(pillar, value)} />
        ))}
      </div>
      <ScorePreview account={measured} />
      {isMoved && (
        <div className="weights-buttons">
          <Button size="small" onClick={save}>
            {t('goals.weights.keep')}
          </Button>
          <Button size="small" look="quiet" onClick={() => setMoved(null)}>
            {t('change.cancel')}
          </Button>
        </div>
      )}
    </Section>
  );
}
