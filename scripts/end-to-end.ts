/** `npm run test:e2e`: the tests in a real browser. Finds or installs what they need; further words go to Playwright. */
import { findChromium } from './browser/find-chromium';
import { findLibreOffice } from './browser/find-libreoffice';
import { MissingProgram } from './browser/install';
import { run } from './checks/run';

function tools(): Record<string, string> {
  return { CHROMIUM_BIN: findChromium(), LIBREOFFICE_BIN: findLibreOffice() };
}

function endToEnd(): number {
  const found = tools();
  // `npm test` has just built everything; alone, the tests must not run against an older build.
  const built = process.env['YARDSTICK_IS_BUILT'] === '1' ? 0 : run(['wxt', 'build']);
  return built === 0 ? run(['playwright', 'test', ...process.argv.slice(2)], found) : built;
}

try {
  process.exitCode = endToEnd();
} catch (error) {
  if (!(error instanceof MissingProgram)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}
