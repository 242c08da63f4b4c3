/** How a missing program is installed on a kind of machine, or what the user is told to do. Pure: nothing is run here. */
import type { Machine } from './operating-system';

export type Tool = 'chromium' | 'firefox' | 'libreoffice';

/** Either commands to run one after another, or a message for the user. */
export type Plan = { readonly commands: readonly (readonly string[])[] } | { readonly message: string };

const NAMES: Readonly<Record<Tool, string>> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  libreoffice: 'LibreOffice Calc',
};

/** They come along, so that pages and pictures do not show boxes in place of letters and emoji. */
const FONTS = ['fonts-dejavu-core', 'fonts-noto-color-emoji'];

const PACKAGES: Readonly<Record<Tool, readonly string[]>> = {
  chromium: ['chromium', ...FONTS],
  firefox: ['firefox-esr', ...FONTS],
  libreoffice: ['libreoffice-calc'],
};

const PLAYWRIGHT = ['npx', 'playwright', 'install', 'chromium'];

const apt = (packages: readonly string[]): string[][] => [
  ['apt-get', 'update'],
  ['apt-get', 'install', '--yes', '--no-install-recommends', ...packages],
];

const printed = (commands: readonly (readonly string[])[]): string =>
  commands.map((words) => words.join(' ')).join(' && ');

function asRoot(machine: Machine, tool: Tool, commands: string[][]): Plan {
  const { asAdministrator } = machine;
  if (asAdministrator !== null) return { commands: commands.map((words) => [...asAdministrator, ...words]) };
  return {
    message: `${NAMES[tool]} is missing, and installing it needs the administrator's rights. Run this, then try again:\n  sudo sh -c '${printed(commands)}'`,
  };
}

function withoutPackages(tool: Tool): Plan {
  if (tool === 'chromium') return { commands: [PLAYWRIGHT] };
  if (tool === 'firefox')
    return {
      message:
        'Firefox is missing, or only there as a snap, which may not read the build. Install it from https://www.mozilla.org/firefox/ and set FIREFOX_BIN to its program if it is in an unusual place, then try again.',
    };
  return {
    message:
      'LibreOffice Calc is missing; one test opens the exported CSV in it. Install it from https://www.libreoffice.org/download/ (on macOS: brew install --cask libreoffice), then try again.',
  };
}

/**
 * The plan for a missing `tool`. Ubuntu's package "chromium" is only a door to a snap that cannot load our build,
 * so there Playwright's own Chromium is taken, with the libraries it needs where we may install them. The same holds for its
 * package "firefox", for which there is no such stand-in.
 */
export function planFor(tool: Tool, machine: Machine): Plan {
  if (machine.family === 'debian' || (machine.family === 'ubuntu' && tool === 'libreoffice')) {
    return asRoot(machine, tool, apt(PACKAGES[tool]));
  }
  if (machine.family === 'ubuntu' && tool === 'chromium' && machine.asAdministrator !== null) {
    return { commands: [[...PLAYWRIGHT, '--with-deps']] };
  }
  return withoutPackages(tool);
}

/** What to say when a program is there but the libraries it is linked with are not. */
export function missingLibraries(path: string, library: string, machine: Machine): string {
  const command =
    machine.family === 'debian'
      ? `apt-get install --yes ${PACKAGES.chromium.join(' ')}`
      : 'npx playwright install-deps chromium';
  return `${path} cannot start: the shared library ${library} is missing. Install what it needs (as administrator), then try again:\n  ${command}`;
}
