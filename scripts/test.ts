/** `npm test`: everything there is to check, in order, stopping at the first part that fails. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { add, closingLine, fromPlaywright, fromVitest, NOTHING, readReport, type Tally } from './checks/results';
import { run } from './checks/run';

const reports = mkdtempSync(join(tmpdir(), 'yardstick-reports-'));
const unitReport = join(reports, 'unit.json');
const endToEndReport = join(reports, 'end-to-end.json');

interface Part {
  readonly name: string;
  /** How to run this part alone. */
  readonly alone: string;
  readonly commands: readonly (readonly string[])[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Where its test runner leaves the results. */
  readonly results?: () => Tally | null;
}

const PARTS: readonly Part[] = [
  {
    name: 'types',
    alone: 'npm run typecheck',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  {
    name: 'lint',
    alone: 'npm run lint',
    commands: [['oxlint', '-c', 'oxlint.config.mjs', '--type-aware'], ['biome', 'format'], ['knip']],
  },
  {
    name: 'unit, contract and integration tests',
    alone: 'npm run test:unit',
    commands: [['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]],
    results: () => readReport(unitReport, fromVitest),
  },
  {
    name: 'packages',
    alone: 'npm run zip',
    // Each builds before it packs.
    commands: [
      ['wxt', 'zip'],
      ['wxt', 'zip', '-b', 'edge'],
      ['wxt', 'zip', '-b', 'firefox'],
    ],
  },
  {
    name: 'the same packages from their sources',
    alone: 'npm run zip && npm run zip:check',
    commands: [['tsx', 'scripts/rebuild.ts']],
  },
  { name: 'sizes', alone: 'npm run size', commands: [['tsx', 'scripts/size.ts']] },
  {
    name: 'end-to-end tests',
    alone: 'npm run test:e2e',
    commands: [['tsx', 'scripts/end-to-end.ts', '--reporter=list,json']],
    environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: endToEndReport, YARDSTICK_IS_BUILT: '1' },
    results: () => readReport(endToEndReport, fromPlaywright),
  },
];

const ONE_FAILURE: Tally = { passed: 0, failed: 1, skipped: 0 };

/** Runs one part; a part that fails without a test having failed counts as one failure. */
function check(part: Part): { ok: boolean; tally: Tally } {
  process.stdout.write(`\n── ${part.name}\n`);
  const ok = part.commands.every((command) => run(command, part.environment) === 0);
  const tally = part.results?.() ?? NOTHING;
  return { ok, tally: !ok && tally.failed === 0 ? add(tally, ONE_FAILURE) : tally };
}

function checkAll(): { failedPart: Part | null; tally: Tally } {
  let sum = NOTHING;
  for (const part of PARTS) {
    const { ok, tally } = check(part);
    sum = add(sum, tally);
    if (!ok) return { failedPart: part, tally: sum };
  }
  return { failedPart: null, tally: sum };
}

const { failedPart, tally } = checkAll();
rmSync(reports, { recursive: true, force: true });
if (failedPart !== null) {
  process.stdout.write(`\nStopped at: ${failedPart.name}. To run it alone: ${failedPart.alone}\n`);
}
process.stdout.write(`\n${closingLine(tally)}\n`);
process.exitCode = failedPart === null && tally.failed === 0 ? 0 : 1;
