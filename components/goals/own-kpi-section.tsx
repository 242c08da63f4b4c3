/** KPIs of the user's own: made from metrics by a formula, checked while it is typed. */
import { useEffect, useRef, useState } from 'react';
import { FORMULA_NAMES } from '@/lib/domain/catalogue/formula-names';
import { readOwnKpis } from '@/lib/domain/formula/own-kpis';
import type { OwnKpi } from '@/lib/domain/goals/goal-log';
import { useGoals } from '../hooks/use-goals';
import { useTranslator } from '../hooks/use-translator';
import { Section } from '../options/page-head';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { useFocusRescue } from '../ui/use-focus-rescue';
import { ChangeBar } from './change-bar';
import type { AccountNames } from './change-words';
import { formulaErrorText, formulaText } from './formula-words';
import { useGoalEditing } from './goal-editing';
import './own-kpi-section.css';

const UNITS = ['share', 'count', 'money'] as const;
const BETTER = ['more', 'less'] as const;

/** A name for formulas, from the title; numbered where it is taken or has no letters that formulas know. */
export function nameFor(title: string, taken: ReadonlySet<string>): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const base = `own_${plain.replace(/[^a-z0-9]+/g, '_').replace(/^_+|_+$/g, '')}`.slice(0, 32).replace(/_+$/, '');
  let name = base;
  for (let number = 2; taken.has(name); number += 1) name = `${base}_${number}`;
  return name;
}

const NEW: OwnKpi = { name: '', title: '', formula: '', unit: 'share', better: 'more' };

interface EditorProps {
  readonly edited: OwnKpi;
  readonly onDone: () => void;
}

function useFormulaError({ name, formula }: OwnKpi): string | null {
  const words = useTranslator();
  const { ownKpis } = useGoals().goals;
  if (formula.trim() === '') return null;
  const own = name === '' ? 'own' : name;
  const texts = new Map([...ownKpis.map((each) => [each.name, each.formula] as const), [own, formula] as const]);
  const error = readOwnKpis(texts, FORMULA_NAMES).errors.get(own);
  return error === undefined ? null : formulaErrorText(error, words);
}

interface SelectsProps {
  readonly draft: OwnKpi;
  readonly change: (part: Partial<OwnKpi>) => void;
}

function Selects({ draft, change }: SelectsProps) {
  const { t } = useTranslator();
  return (
    <div className="own-kpi-selects">
      <SelectField
        label={t('own.unit')}
        value={draft.unit}
        options={UNITS.map((value) => ({ value, label: t(`own.unit.${value}`) }))}
        onChange={(unit) => change({ unit: UNITS.find((each) => each === unit) ?? 'share' })}
      />
      <SelectField
        label={t('own.better')}
        value={draft.better}
        options={BETTER.map((value) => ({ value, label: t(`own.better.${value}`) }))}
        onChange={(better) => change({ better: better === 'less' ? 'less' : 'more' })}
      />
    </div>
  );
}

function Editor({ edited, onDone }: EditorProps) {
  const { t } = useTranslator();
  const { ownKpis } = useGoals().goals;
  const { propose } = useGoalEditing();
  const [draft, setDraft] = useState(edited);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const error = useFormulaError(draft);
  const names = [...FORMULA_NAMES, ...ownKpis.map(({ name }) => name)].filter((name) => name !== edited.name);
  const isWhole = draft.title.trim() !== '' && draft.formula.trim() !== '' && error === null;
  const save = (): void => {
    const taken = new Set(ownKpis.map(({ name }) => name));
    const name = draft.name === '' ? nameFor(draft.title, taken) : draft.name;
    propose('own', [{ kind: 'own kpi saved', ownKpi: { ...draft, name, title: draft.title.trim() } }]);
    onDone();
  };
  return (
    <form
      ref={form}
      className="own-kpi-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) save();
      }}
    >
      <TextField
        label={t('own.title')}
        maxLength={60}
        value={draft.title}
        onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
      />
      <TextField
        label={t('own.formula')}
        maxLength={300}
        spellCheck={false}
        autoCapitalize="none"
        placeholder={t('own.formula.example')}
        error={error}
        hint={t('own.formula.hint', { names: names.join(', ') })}
        value={draft.formula}
        onChange={(event) => setDraft({ ...draft, formula: event.currentTarget.value })}
      />
      <Selects draft={draft} change={(part) => setDraft({ ...draft, ...part })} />
      <div className="own-kpi-buttons">
        <Button type="submit" look="primary" disabled={!isWhole}>
          {t('change.save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {t('change.cancel')}
        </Button>
      </div>
    </form>
  );
}

function OwnRow({ own, onEdit }: { readonly own: OwnKpi; readonly onEdit: () => void }) {
  const words = useTranslator();
  const { t } = words;
  const { ownKpis } = useGoals().goals;
  const { propose } = useGoalEditing();
  return (
    <li className="own-kpi-row">
      <div>
        <p className="strong">{own.title}</p>
        <p className="small quiet">
          {t('own.line', { formula: formulaText(own.name, ownKpis, words), name: own.name })}
        </p>
      </div>
      <Button size="small" onClick={onEdit} aria-label={t('own.editOne', { kpi: own.title })}>
        {t('own.edit')}
      </Button>
      <Button
        size="small"
        look="quiet"
        aria-label={t('own.deleteOne', { kpi: own.title })}
        onClick={() => propose('own', [{ kind: 'own kpi removed', name: own.name }])}
      >
        {t('own.delete')}
      </Button>
    </li>
  );
}

export function OwnKpiSection({ accounts }: { readonly accounts: AccountNames }) {
  const { t } = useTranslator();
  const { ownKpis } = useGoals().goals;
  const [edited, setEdited] = useState<OwnKpi | null>(null);
  const add = useRef<HTMLDivElement>(null);
  useFocusRescue(edited === null, () => add.current?.querySelector('button'));
  return (
    <Section title={t('own.heading')} lead={t('own.lead')}>
      {ownKpis.length > 0 && (
        <ul>
          {ownKpis.map((own) => (
            <OwnRow key={own.name} own={own} onEdit={() => setEdited(own)} />
          ))}
        </ul>
      )}
      {edited === null ? (
        <div ref={add}>
          <Button onClick={() => setEdited(NEW)}>{t('own.add')}</Button>
        </div>
      ) : (
        <Editor key={edited.name} edited={edited} onDone={() => setEdited(null)} />
      )}
      <ChangeBar place="own" accounts={accounts} />
    </Section>
  );
}
