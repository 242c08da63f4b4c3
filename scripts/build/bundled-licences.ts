/** The licences of every package whose code stands in the built extension, in one text that is bundled with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that code in the extension may be under, each with why; another one stops the build. */
export const ALLOWED_LICENCES: Readonly<Record<string, string>> = {
  MIT: 'allows everything that keeps its text',
  ISC: 'the same in fewer words',
  'BSD-2-Clause': 'allows everything that keeps its text',
  'BSD-3-Clause': 'the same; nothing of ours advertises with their names',
  'Apache-2.0': 'the same, with its notices, which are bundled too; its patent clause binds nobody who does not sue',
  '0BSD': 'asks for nothing',
};

export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

export interface BundledPackage extends PackageFacts {
  /** Licence and notices, word by word. */
  readonly texts: readonly string[];
}

/** Modules that build tools write into bundles by themselves, under names that are no path. */
const WRITTEN_BY_TOOLS: readonly (readonly [RegExp, string])[] = [
  [/^\0vite\//, 'vite'],
  [/^\0rolldown\//, 'rolldown'],
];

/** The package that a module of a bundle is from, or `null` for our own code. */
export function packageOfModule(id: string): string | null {
  const tool = WRITTEN_BY_TOOLS.find(([pattern]) => pattern.test(id))?.[1];
  if (tool !== undefined) return tool;
  // The last folder of packages counts: a package may carry its own copy of another.
  const path = id.replaceAll('\\', '/').split('/node_modules/').at(-1);
  if (path === undefined || path === id.replaceAll('\\', '/')) return null;
  return /^(@[^/]+\/[^/]+|[^/@][^/]*)\//.exec(path)?.[1] ?? null;
}

/** For packages that name the MIT licence and come without its text. */
const mitText = (name: string): string => `MIT License

Copyright (c) the authors of ${name}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Build tools list what is in themselves after their own licence; none of that is written into bundles. */
const ownPart = (text: string): string => text.split(/^# Licenses of bundled dependencies/m)[0] ?? text;

/** A package as it lies in the folder of packages. Throws when its licence is not allowed or has no text. */
export function readPackage(root: string, name: string): BundledPackage {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFacts;
  if (license === undefined || ALLOWED_LICENCES[license] === undefined)
    throw new Error(`${name} is bundled, and its licence (${license ?? 'none'}) is not among those that are allowed`);
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => /^(licen[cs]e|notice|copying)(\.(md|txt))?$/i.test(file))
        .toSorted()
    : [];
  const texts = files.map((file) =>
    ownPart(readFileSync(join(folder, file), 'utf8'))
      .replaceAll('\r\n', '\n')
      .trim(),
  );
  if (texts.length > 0) return { name, version, license, texts };
  if (license !== 'MIT') throw new Error(`${name} is bundled and comes without the text of its licence`);
  return { name, version, license, texts: [mitText(name)] };
}

/** Tells readers of a text file without a header that it is UTF-8: authors have names of all languages. */
const UTF8_MARK = '\u{FEFF}';

/** The text that is bundled: what is in the extension besides our own code, and all licences. */
export function licencesText(packages: readonly BundledPackage[]): string {
  const sorted = packages.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const line = '='.repeat(80);
  return `${UTF8_MARK}Yardstick is built with these packages. Their licences follow.

${sorted.map(({ name, version, license }) => `- ${name} ${version} (${license})`).join('\n')}

${sorted.map(({ name, version, texts }) => `${line}\n${name} ${version}\n${line}\n\n${texts.join('\n\n')}\n`).join('\n')}`;
}
