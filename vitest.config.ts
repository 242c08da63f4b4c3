import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      '{lib,components,scripts}/**/*.test.{ts,tsx}',
      'tests/{architecture,contract,fuzz,integration}/**/*.test.{ts,tsx}',
    ],
    // Machines that run these tests may be busy with others.
    testTimeout: 30_000,
    setupFiles: ['fake-indexeddb/auto', './lib/language/every-language.ts'],
  },
});
