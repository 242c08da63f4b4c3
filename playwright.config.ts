import { defineConfig } from '@playwright/test';

export default defineConfig({
  projects: [
    { name: 'chromium', testDir: 'tests/e2e' },
    { name: 'firefox', testDir: 'tests/firefox' },
  ],
  outputDir: 'test-results',
  // Each worker has a browser of its own; more than two of them disturb each other on small machines.
  workers: 2,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // Patience for a machine that is busy with other things: nothing here is a measurement.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
});
