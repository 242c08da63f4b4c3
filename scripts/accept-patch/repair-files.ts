/** The files of a platform's folder `repairs`: one for each repair that its description has taken, and the list of them. */
import type { AcceptedRepair } from '@/lib/platforms/define-repaired';

const FILE = /^(\d{2})-[a-z-]+\.ts$/;

/** Files of repairs among the names in a folder, in the order in which they were taken. */
export const repairNames = (names: readonly string[]): readonly string[] =>
  names.filter((name) => FILE.test(name)).toSorted();

/** The name of the next file: numbers go up, whichever were folded into the description meanwhile. */
export function nextRepairName(names: readonly string[], name: string): string {
  const last = Number(FILE.exec(repairNames(names).at(-1) ?? '')?.[1] ?? 0);
  return `${String(last + 1).padStart(2, '0')}-${name}.ts`;
}

/** A repair as a source; whoever formats it makes it look like the others. `fixture`: the page that proves it. */
export const repairSource = (repair: AcceptedRepair, fixture: string): string =>
  `/** A repair that the description has taken; fixtures/${fixture} proves it. */
import type { AcceptedRepair } from '../../define-repaired';

export const repair: AcceptedRepair = ${JSON.stringify(repair, null, 2)};
`;

/** The list of repairs as a source, out of the names in their folder. */
export function repairsIndex(names: readonly string[]): string {
  const repairs = repairNames(names).map((file) => ({
    id: `repair${file.slice(0, 2)}`,
    path: `./${file.slice(0, -3)}`,
  }));
  const imports = repairs.map(({ id, path }) => `import { repair as ${id} } from '${path}';\n`).join('');
  return `/** Repairs that this description has taken, in their order. Written by \`npm run patch:accept\`. */
import type { AcceptedRepair } from '../../define-repaired';
${imports}
export const repairs: readonly AcceptedRepair[] = [${repairs.map(({ id }) => id).join(', ')}];
`;
}
