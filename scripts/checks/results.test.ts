import { describe, expect, it } from 'vitest';
import { add, closingLine, fromPlaywright, fromVitest, NOTHING, readReport } from './results';

describe('the tally of the test runners', () => {
  it('reads the reports of both', () => {
    expect(fromVitest({ numPassedTests: 12, numFailedTests: 2, numPendingTests: 1, numFailedTestSuites: 3 })).toEqual({
      passed: 12,
      failed: 2,
      skipped: 1,
    });
    expect(fromPlaywright({ stats: { expected: 4, unexpected: 1, skipped: 0, flaky: 1 } })).toEqual({
      passed: 5,
      failed: 1,
      skipped: 0,
    });
  });

  it('counts a test file that could not be loaded as a failure', () => {
    expect(fromVitest({ numPassedTests: 5, numFailedTests: 0, numFailedTestSuites: 1 }).failed).toBe(1);
  });

  it('knows no result from a report that was not written', () => {
    expect(readReport('/nowhere/report.json', fromVitest)).toBeNull();
  });

  it('adds up into one closing line, with skipped tests only where there are any', () => {
    const sum = add({ passed: 3, failed: 0, skipped: 0 }, { passed: 2, failed: 1, skipped: 0 });
    expect(closingLine(sum)).toBe('5 passed, 1 failed');
    expect(closingLine(add(NOTHING, { passed: 1, failed: 0, skipped: 2 }))).toBe('1 passed, 0 failed, 2 skipped');
  });
});
