/** Finds a Firefox, or installs Debian's long-lived one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { install, MissingProgram } from './install';
import { isSnap } from './snap';

function candidates(): string[] {
  const application = 'Firefox.app/Contents/MacOS/firefox';
  const windows = [process.env['LOCALAPPDATA'], process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']];
  const places = {
    linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
    darwin: [join('/Applications', application), join(homedir(), 'Applications', application)],
    win32: windows.flatMap((folder) => (folder === undefined ? [] : [join(folder, 'Mozilla Firefox', 'firefox.exe')])),
  };
  return places[process.platform as keyof typeof places] ?? [];
}

const look = (): string | null => candidates().find((path) => existsSync(path) && !isSnap(path)) ?? null;

/** Throws MissingProgram when the browser cannot start at all. Windows prints no version, so it is believed there. */
function checkStarts(path: string): void {
  if (process.platform === 'win32') return;
  const run = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 60_000 });
  if (run.status !== 0) throw new MissingProgram(`${path} does not start: ${run.error?.message ?? run.stderr}`);
}

/**
 * Path of a Firefox that starts. Taken from FIREFOX_BIN, else from the usual places, else installed.
 * Throws MissingProgram with what the user can do.
 */
export function findFirefox(): string {
  const wished = process.env['FIREFOX_BIN'];
  if (wished !== undefined && !existsSync(wished)) {
    throw new MissingProgram(`FIREFOX_BIN is set to ${wished}, but no file is there.`);
  }
  let path = wished ?? look();
  if (path === null) {
    install('firefox');
    path = look();
  }
  if (path === null)
    throw new MissingProgram('Firefox was installed, but is in none of the usual places. Set FIREFOX_BIN.');
  checkStarts(path);
  return path;
}
