/**
 * Finds a Chromium that loads unpacked extensions, or installs one.
 * Branded Chrome is never taken: it no longer obeys --load-extension.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { install, MissingProgram } from './install';
import { missingLibraries } from './install-plan';
import { thisMachine } from './operating-system';
import { isSnap } from './snap';

const MAC_APPLICATIONS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Places in order of preference; Playwright's own copy comes last, so that the system's browser is used where there is one. */
function candidates(): string[] {
  const windows = [process.env['LOCALAPPDATA'], process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']];
  const places = {
    linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium', '/usr/bin/microsoft-edge'],
    darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC_APPLICATIONS.map((application) => join(folder, application)),
    ),
    win32: windows.flatMap((folder) =>
      folder === undefined
        ? []
        : [
            join(folder, 'Chromium', 'Application', 'chrome.exe'),
            join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          ],
    ),
  };
  const here = places[process.platform as keyof typeof places] ?? [];
  return [...here, chromium.executablePath()];
}

/** Throws MissingProgram when the browser cannot start at all. Windows prints no version, so it is believed there. */
function checkStarts(path: string): void {
  if (process.platform === 'win32') return;
  const run = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  if (run.status === 0) return;
  const library = /error while loading shared libraries: ([^:]+):/.exec(run.stderr ?? '')?.[1];
  if (library !== undefined) throw new MissingProgram(missingLibraries(path, library, thisMachine()));
  throw new MissingProgram(`${path} does not start: ${run.error?.message ?? run.stderr}`);
}

function look(): string | null {
  return candidates().find((path) => existsSync(path) && !isSnap(path)) ?? null;
}

let known: string | null = null;

/** As findOrInstall, looked for once. Throws MissingProgram with what the user can do. */
export function findChromium(): string {
  known ??= findOrInstall();
  return known;
}

/**
 * Path of a Chromium that starts. Taken from CHROMIUM_BIN, else from the usual places, else installed.
 * Throws MissingProgram with what the user can do.
 */
function findOrInstall(): string {
  const wished = process.env['CHROMIUM_BIN'];
  if (wished !== undefined && !existsSync(wished)) {
    throw new MissingProgram(`CHROMIUM_BIN is set to ${wished}, but no file is there.`);
  }
  let path = wished ?? look();
  if (path === null) {
    install('chromium');
    path = look();
  }
  if (path === null)
    throw new MissingProgram('Chromium was installed, but is in none of the usual places. Set CHROMIUM_BIN.');
  checkStarts(path);
  return path;
}
