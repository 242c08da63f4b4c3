/** `npm run test:e2e`: the tests in real browsers. Finds or installs what they need; further words go to Playwright. */
import { findChromium } from './browser/find-chromium';
import { findFirefox } from './browser/find-firefox';
import { findLibreOffice } from './browser/find-libreoffice';
import { MissingProgram } from './browser/install';
import { run } from './checks/run';

function tools(): Record<string, string> {
  return { CHROMIUM_BIN: findChromium(), FIREFOX_BIN: findFirefox(), LIBREOFFICE_BIN: findLibreOffice() };
}

const BUILDS = [[], ['-b', 'firefox']];

function endToEnd(): number {
  const found = tools();
  // `npm test` has just built everything; alone, the tests must not run against an older build.
  const isBuilt =
    process.env['YARDSTICK_IS_BUILT'] === '1' || BUILDS.every((build) => run(['wxt', 'build', ...build]) === 0);
  return isBuilt ? run(['playwright', 'test', ...process.argv.slice(2)], found) : 1;
}

try {
  process.exitCode = endToEnd();
} catch (error) {
  if (!(error instanceof MissingProgram)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}
