/** What kind of machine this is, as far as installing programs is concerned. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** `debian` and `ubuntu` stand for their relatives too; `other` is everything without apt. */
export type Family = 'debian' | 'ubuntu' | 'other';

export interface Machine {
  readonly family: Family;
  /** Name for messages: "Debian GNU/Linux 12 (bookworm)", "macOS". */
  readonly name: string;
  /** Words put before a command to run it as the administrator; null when that is not possible without a password. */
  readonly asAdministrator: readonly string[] | null;
}

/** Family and printed name from the text of /etc/os-release. */
export function familyOf(osRelease: string): { family: Family; name: string } {
  const value = (key: string): string => new RegExp(`^${key}="?([^"\n]*)"?$`, 'm').exec(osRelease)?.[1] ?? '';
  const ids = `${value('ID')} ${value('ID_LIKE')}`.split(/\s+/);
  const family = ids.includes('ubuntu') ? 'ubuntu' : ids.includes('debian') ? 'debian' : 'other';
  return { family, name: value('PRETTY_NAME') || 'this Linux' };
}

function administrator(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync('sudo', ['--non-interactive', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '--non-interactive'] : null;
}

/** Looks at the machine this runs on. */
export function thisMachine(): Machine {
  if (process.platform !== 'linux') {
    return { family: 'other', name: process.platform === 'darwin' ? 'macOS' : 'Windows', asAdministrator: null };
  }
  const osRelease = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return { ...familyOf(osRelease), asAdministrator: administrator() };
}
