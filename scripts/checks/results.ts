/** How many tests passed and failed, read from the reports that the test runners write. */
import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

const numberAt = (value: unknown, key: string): number => {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'number' ? found : 0;
};

/** The tally of a report of Vitest (JSON reporter). A test file that could not be loaded counts as one failure. */
export function fromVitest(report: unknown): Tally {
  const failed = numberAt(report, 'numFailedTests');
  const brokenFiles = numberAt(report, 'numFailedTestSuites') > 0 && failed === 0 ? 1 : 0;
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: failed + brokenFiles,
    skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
  };
}

/** The tally of a report of Playwright (JSON reporter). */
export function fromPlaywright(report: unknown): Tally {
  const stats: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, 'stats') : undefined;
  return {
    passed: numberAt(stats, 'expected') + numberAt(stats, 'flaky'),
    failed: numberAt(stats, 'unexpected'),
    skipped: numberAt(stats, 'skipped'),
  };
}

/** Reads a report; null when the runner wrote none, which means that it did not get as far as testing. */
export function readReport(path: string, read: (report: unknown) => Tally): Tally | null {
  if (!existsSync(path)) return null;
  return read(JSON.parse(readFileSync(path, 'utf8')));
}

/** The closing line, by which other programs tell how a run went. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
