/** The table of import directions must bite: each deliberate violation is an error of the linter. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layers } from '../../layers.config.mjs';
import { importsOf, productFiles, ROOT } from './repository';

const VIOLATIONS: Readonly<Record<string, string>> = {
  'lib/capture/aliased.ts': "import { db } from '@/lib/storage/db';\nexport const use = db;",
  'lib/capture/relative.ts': "import { db } from '../storage/db';\nexport const use = db;",
  'lib/capture/relative-from-root.ts': "import { db } from '../../lib/storage/db';\nexport const use = db;",
  'lib/capture/type-only.ts': "import type { PostRecord } from '@/lib/storage/records';\nexport type Use = PostRecord;",
  'lib/capture/dynamic.ts': "export const use = () => import('@/lib/storage/db');",
  'lib/capture/re-export.ts': "export * from '@/lib/storage/db';",
  'lib/capture/re-export-name.ts': "export { db } from '../storage/db';",
  'lib/capture/folder.ts': "import { db } from '../storage';\nexport const use = db;",
  'lib/capture/validator.ts': "import * as z from 'zod/mini';\nexport const use = z;",
  'lib/capture/database.ts': "import { Dexie } from 'dexie';\nexport const use = Dexie;",
  'lib/capture/database-dynamic.ts': "export const use = () => import('dexie');",
  'lib/overlay/view.ts': "import { useState } from 'react';\nexport const use = useState;",
  'lib/overlay/view-dom.ts': "import { createRoot } from 'react-dom/client';\nexport const use = createRoot;",
  'lib/overlay/engine.ts': "import { readPage } from '@/lib/platforms/engine';\nexport const use = readPage;",
  'lib/domain/outward.ts': "import { send } from '@/lib/messaging/client';\nexport const use = send;",
  'lib/domain/validator.ts': "import * as z from 'zod';\nexport const use = z;",
  'lib/domain/browser.ts': "import { browser } from 'wxt/browser';\nexport const use = browser;",
  'lib/platforms/engine/storage.ts': "import { db } from '@/lib/storage/db';\nexport const use = db;",
  'lib/platforms/engine/deep.ts': "import { db } from '../../storage/db';\nexport const use = db;",
  'lib/storage/write/view.ts': "import { Button } from '@/components/ui/button';\nexport const use = Button;",
  'lib/storage/write/entry.ts': "import background from '@/entrypoints/background';\nexport const use = background;",
  'components/popup/worker.tsx': "import { ingest } from '@/lib/services/ingest';\nexport const use = ingest;",
  'components/popup/capture.tsx': "import { observe } from '@/lib/capture/observer';\nexport const use = observe;",
};

const ALLOWED: Readonly<Record<string, string>> = {
  'lib/capture/allowed.ts': "import { accountKey } from '@/lib/domain/accounts';\nexport const use = accountKey;",
  'lib/storage/write/allowed.ts': "import { Dexie } from 'dexie';\nexport const use = Dexie;",
  'lib/storage/write/sibling.ts': "import { db } from '../db';\nexport const use = db;",
  'components/popup/allowed.tsx': "import { useState } from 'react';\nexport const use = useState;",
  // A test may reach for what it tests with.
  'lib/capture/allowed.test.ts': "import { Dexie } from 'dexie';\nexport const use = Dexie;",
};

interface Finding {
  readonly filename: string;
  readonly code: string;
  readonly severity: string;
}

/** Files with an error of the rule of import directions. */
function lint(folder: string): Set<string> {
  const run = spawnSync('npx', ['--no-install', 'oxlint', '-c', 'oxlint.config.mjs', '-f', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: Finding[] };
  return new Set(
    diagnostics
      .filter(({ code, severity }) => code === 'eslint(no-restricted-imports)' && severity === 'error')
      .map(({ filename }) => filename.replaceAll('\\', '/').replace(/^\.\//, '')),
  );
}

describe('import directions', () => {
  // The rules go by paths relative to the configuration, so the violations stand beside a copy of it.
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-directions-'));
  let refused = new Set<string>();

  beforeAll(() => {
    for (const file of ['oxlint.config.mjs', 'layers.config.mjs']) cpSync(join(ROOT, file), join(folder, file));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [path, code] of Object.entries({ ...VIOLATIONS, ...ALLOWED })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), `${code}\n`);
    }
    refused = lint(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(Object.keys(VIOLATIONS))('refuses %s', (path) => {
    expect(refused).toContain(path);
  });

  it.each(Object.keys(ALLOWED))('lets %s pass', (path) => {
    expect(refused).not.toContain(path);
  });
});

describe('what the linter cannot see', () => {
  it('has a row in the table for every layer there is', () => {
    const folders = readdirSync(join(ROOT, 'lib')).map((name) => `lib/${name}`);
    expect(Object.keys(layers).sort()).toEqual([...folders, 'components'].sort());
  });

  it('has no import by another spelling than the one that is checked', () => {
    const odd = productFiles.flatMap((path) =>
      importsOf(path)
        .filter((name) => /^(~|@@|\.\/\.\.|@$|\/)/.test(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(odd).toEqual([]);
  });

  it('names in a type only what the layer may import', () => {
    const wrong = productFiles.filter((path) => path.startsWith('lib/')).flatMap(forbiddenTypeImports);
    expect(wrong).toEqual([]);
  });

  it('builds the extension from nothing in scripts or tests', () => {
    const wrong = productFiles.filter((path) =>
      importsOf(path).some((name) => /(^@\/|\.\.\/)(scripts|tests)\//.test(name)),
    );
    expect(wrong).toEqual([]);
  });
});

/** `import('@/lib/…').Type` in a type position, which the linter's rule leaves out. */
function forbiddenTypeImports(path: string): string[] {
  const layer = path.split('/').slice(0, 2).join('/');
  const allowed: readonly string[] = layers[layer]?.layers ?? [];
  return importsOf(path)
    .map((name) => /^@\/(lib\/[^/]+|components|entrypoints)/.exec(name)?.[1])
    .filter((other) => other !== undefined && other !== layer && !allowed.includes(other))
    .map((other) => `${path}: ${other}`);
}
