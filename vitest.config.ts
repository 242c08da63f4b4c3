import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: [
      '{lib,components,scripts}/**/*.test.{ts,tsx}',
      'tests/{architecture,contract,fuzz,integration}/**/*.test.{ts,tsx}',
    ],
    setupFiles: ['fake-indexeddb/auto', './lib/language/every-language.ts'],
  },
});
