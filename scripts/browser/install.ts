/** Runs the plan for a missing program, showing what is being done. */
import { spawnSync } from 'node:child_process';
import { planFor, type Tool } from './install-plan';
import { thisMachine } from './operating-system';

/** A program that the demo or the tests need is not there and could not be installed. The message is for the user. */
export class MissingProgram extends Error {
  override readonly name = 'MissingProgram';
}

/** Installs `tool` or throws MissingProgram with what to do by hand. Output goes to standard error. */
export function install(tool: Tool): void {
  const plan = planFor(tool, thisMachine());
  if ('message' in plan) throw new MissingProgram(plan.message);
  for (const [program, ...words] of plan.commands) {
    const line = [program, ...words].join(' ');
    process.stderr.write(`Installing ${tool}: ${line}\n`);
    const run = spawnSync(program ?? '', words, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    });
    if (run.status !== 0) {
      throw new MissingProgram(
        `${tool} is missing and could not be installed: "${line}" failed. See its output above.`,
      );
    }
  }
}
