/** Finds LibreOffice, in which one test opens the exported CSV, or installs it. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { install, MissingProgram } from './install';

function candidates(): string[] {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice'), join(folder, 'soffice.exe')]);
  return [
    ...onPath,
    '/usr/lib/libreoffice/program/soffice',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  ];
}

/** Calc is a package of its own on Debian: the office without it cannot open a sheet. */
function isComplete(path: string): boolean {
  if (!existsSync(path)) return false;
  const debian = '/usr/lib/libreoffice/program';
  return !existsSync(debian) || existsSync(join(debian, 'libsclo.so'));
}

const look = (): string | null => candidates().find(isComplete) ?? null;

/** Path of LibreOffice's command; installed when missing. Throws MissingProgram with what the user can do. */
export function findLibreOffice(): string {
  const found = look();
  if (found !== null) return found;
  install('libreoffice');
  const installed = look();
  if (installed === null)
    throw new MissingProgram('LibreOffice was installed, but its command soffice cannot be found.');
  return installed;
}
