/** What was measured: one number each, with its unit and, where there is one, the budget it must keep. */

export interface Figure {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'kB' | 'MB' | 'posts' | 'elements' | 'tasks' | 'times' | 'rows/s' | 'score';
  /** The most that is allowed; absent where there is no budget, or where more is better. */
  readonly most?: number;
  /** The least that is wanted. */
  readonly least?: number;
}

export const keepsBudget = ({ value, most, least }: Figure): boolean =>
  (most === undefined || value <= most) && (least === undefined || value >= least);

/** Three digits that count. */
export const shown = (value: number): string => String(Number(value.toPrecision(3)));

function budgetOf({ most, least }: Figure): string {
  if (most !== undefined) return `≤ ${shown(most)}`;
  return least === undefined ? '' : `≥ ${shown(least)}`;
}

/** The figures as a Markdown table, which reads well in a terminal too. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = [
    ['figure', 'value', 'unit', 'budget', 'kept'],
    ...figures.map((figure) => {
      const budget = budgetOf(figure);
      const kept = budget === '' ? '' : keepsBudget(figure) ? 'yes' : 'NO';
      return [figure.name, shown(figure.value), figure.unit, budget, kept];
    }),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
