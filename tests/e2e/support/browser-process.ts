/** The browser as the operating system sees it: killed as by a power cut, or stopped as by a computer that sleeps. */
import { execFileSync } from 'node:child_process';
import type { Session } from '../../../scripts/browser/extension';
import { expect } from './extension';

interface Process {
  readonly pid: number;
  readonly group: number;
  readonly words: string;
}

const LINE = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/;

/** All that run; what has ended and only waits to be noticed does not. */
function running(): Process[] {
  const printed = execFileSync('ps', ['-axww', '-o', 'pid=,pgid=,stat=,args='], {
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return printed.split('\n').flatMap((line) => {
    const [, pid, group, state = '', words = ''] = LINE.exec(line) ?? [];
    return pid === undefined || state.startsWith('Z') ? [] : [{ pid: Number(pid), group: Number(group), words }];
  });
}

/** The group that the browser and all its processes are in: the number of its first process. */
export function groupOf({ debuggingPort }: Session): number {
  const browser = running().find(({ words }) => words.includes(`--remote-debugging-port=${debuggingPort} `));
  if (browser === undefined) throw new Error('the browser does not run');
  return browser.group;
}

/** Ends all processes of the browser at once; none gets to finish what it was at. */
export async function killBrowser(session: Session): Promise<void> {
  const group = groupOf(session);
  const closed = session.context.waitForEvent('close');
  process.kill(-group, 'SIGKILL');
  await closed;
  await expect.poll(() => running().filter((each) => each.group === group).length).toBe(0);
}

/** Stops all processes of the browser where they are, as a computer does that goes to sleep. Returns what wakes them. */
export function sendToSleep(session: Session): () => void {
  const group = groupOf(session);
  process.kill(-group, 'SIGSTOP');
  return () => void process.kill(-group, 'SIGCONT');
}
