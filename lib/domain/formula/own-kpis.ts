/** KPIs that the user makes from metrics and from each other: checked as a set, valued one by one. */
import { type FormulaValue, type ValueOfName, evaluate } from './evaluate';
import { type Formula, namesIn, parseFormula } from './parse';
import type { FormulaError } from './tokens';

/** Those after so many are refused. */
const MOST_OWN_KPIS = 50;

export type OwnKpiError =
  | FormulaError
  /** A name that is neither a metric nor another KPI of the set. */
  | { readonly kind: 'unknown name'; readonly name: string }
  /** The KPI leads back to itself by these names. */
  | { readonly kind: 'loop'; readonly path: readonly string[] }
  /** There are as many already. */
  | { readonly kind: 'too many'; readonly most: number }
  /** A metric has this name already, or it cannot be written in a formula. */
  | { readonly kind: 'bad name' };

export interface OwnKpis {
  /** What is wrong, by the name of the KPI; the others are usable. */
  readonly errors: ReadonlyMap<string, OwnKpiError>;
  /** The value of a usable KPI; null for one that does not exist or has an error. */
  readonly valueOf: (kpi: string, metric: ValueOfName) => FormulaValue | null;
  /** The metrics that a usable KPI is made from in the end; none for one that does not exist or has an error. */
  readonly metricsOf: (kpi: string) => readonly string[];
  /** Whether something is divided on the way to it, so that the values of parts of a period do not add up. */
  readonly divides: (kpi: string) => boolean;
}

type Formulas = ReadonlyMap<string, Formula>;

/** The first fault met on the way down from a name; `path` are the names above it, `sound` those known to lead to none. */
function faultBelow(name: string, path: readonly string[], formulas: Formulas, sound: Set<string>): OwnKpiError | null {
  if (sound.has(name)) return null;
  if (path.includes(name)) return { kind: 'loop', path: [...path.slice(path.indexOf(name)), name] };
  const formula = formulas.get(name);
  if (formula === undefined) return { kind: 'unknown name', name };
  for (const next of namesIn(formula)) {
    const fault = faultBelow(next, [...path, name], formulas, sound);
    if (fault !== null) return fault;
  }
  sound.add(name);
  return null;
}

/** Values every KPI once, however many others lead to it; only for KPIs without a fault. */
function valued(kpi: string, formulas: Formulas, metric: ValueOfName, done: Map<string, FormulaValue>): FormulaValue {
  const formula = formulas.get(kpi);
  if (formula === undefined) return metric(kpi);
  const value = done.get(kpi) ?? evaluate(formula, (name) => valued(name, formulas, metric, done));
  done.set(kpi, value);
  return value;
}

/** Whether `finds` says yes of a formula, or of one that it leads to. */
function anyBelow(formula: Formula, formulas: Formulas, finds: (part: Formula) => boolean): boolean {
  if (finds(formula)) return true;
  if (formula.kind === 'operation') {
    return anyBelow(formula.left, formulas, finds) || anyBelow(formula.right, formulas, finds);
  }
  const next = formula.kind === 'name' ? formulas.get(formula.name) : undefined;
  return next !== undefined && anyBelow(next, formulas, finds);
}

/** The names that need no formula, each once. */
function metricsBelow(kpi: string, formulas: Formulas, seen: Set<string>): readonly string[] {
  if (seen.has(kpi)) return [];
  seen.add(kpi);
  const formula = formulas.get(kpi);
  return formula === undefined ? [kpi] : namesIn(formula).flatMap((name) => metricsBelow(name, formulas, seen));
}

/** Reads a set of KPIs, name to formula; `metrics` are the names that need no formula. */
export function readOwnKpis(texts: ReadonlyMap<string, string>, metrics: ReadonlySet<string>): OwnKpis {
  const errors = new Map<string, OwnKpiError>();
  const formulas = new Map<string, Formula>();
  for (const [name, text] of texts) {
    const parsed = parseFormula(text);
    if (formulas.size === MOST_OWN_KPIS) errors.set(name, { kind: 'too many', most: MOST_OWN_KPIS });
    else if (metrics.has(name) || !/^[a-z][a-z0-9_]{0,39}$/.test(name)) errors.set(name, { kind: 'bad name' });
    else if (parsed.kind === 'error') errors.set(name, parsed.error);
    else formulas.set(name, parsed.formula);
  }
  const sound = new Set(metrics);
  for (const name of formulas.keys()) {
    const fault = faultBelow(name, [], formulas, sound);
    if (fault !== null) errors.set(name, fault);
  }
  const usable = (kpi: string): Formula | null => (errors.has(kpi) ? null : (formulas.get(kpi) ?? null));
  return {
    errors,
    valueOf: (kpi, metric) => (usable(kpi) === null ? null : valued(kpi, formulas, metric, new Map())),
    metricsOf: (kpi) => (usable(kpi) === null ? [] : metricsBelow(kpi, formulas, new Set())),
    divides(kpi) {
      const formula = usable(kpi);
      const isDivision = (part: Formula): boolean => part.kind === 'operation' && part.operator === '/';
      return formula !== null && anyBelow(formula, formulas, isDivision);
    },
  };
}
