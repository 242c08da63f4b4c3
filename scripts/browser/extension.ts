/** Starts Chromium with the built extension in a profile whose permissions were prepared. Used by the demo, the screenshots and the tests. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';
import { findChromium } from './find-chromium';

export interface Session {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Folder the extension was loaded from. */
  readonly folder: string;
  /** Where the popup and the side panel, which Playwright's own connection does not list, are reached. */
  readonly debuggingPort: number;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Profile folder; the same one again continues where the last session ended. */
  readonly profile: string;
  /** Build to load; the Chrome build when absent. */
  readonly folder?: string;
  /** Match patterns for which the browser will say yes without a dialog when the extension asks. */
  readonly grantWhenAsked?: readonly string[];
  /** Match patterns the extension holds from the start. */
  readonly granted?: readonly string[];
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Size of pages; null: whatever the window has. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly locale?: string;
  readonly timezone?: string;
  /** Program that is given the browser's words and starts it in its own way; the browser itself when absent. */
  readonly starter?: string;
}

export const chromeBuild = (): string => resolve('.output/chrome-mv3');

/** The id Chromium gives an unpacked extension: the first half of the hash of its path, in the letters a to p. */
export function extensionIdOf(folder: string): string {
  const path = realpathSync(folder);
  const bytes = process.platform === 'win32' ? Buffer.from(path, 'utf16le') : Buffer.from(path, 'utf8');
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return Array.from(hex, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * Writes the permissions into a new profile, in the form in which the browser keeps the user's answers:
 * headless there is nobody to click on the permission dialog. Without developer mode the browser would not load the
 * extension again after an update. An existing profile keeps what it has.
 */
function preparePermissions(profile: string, id: string, options: LaunchOptions): void {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  const set = (hosts: readonly string[]) => ({
    api: [],
    manifest_permissions: [],
    explicit_host: hosts,
    scriptable_host: [],
  });
  const granted = options.granted ?? [];
  const settings = {
    runtime_granted_permissions: set([...granted, ...(options.grantWhenAsked ?? [])]),
    ...(granted.length > 0 ? { granted_permissions: set(granted), active_permissions: set(granted) } : {}),
  };
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(
    preferences,
    JSON.stringify({ extensions: { ui: { developer_mode: true }, settings: { [id]: settings } } }),
  );
}

/** A port nobody listens on at this moment. */
function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function flags(folder: string, port: number): string[] {
  return [
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
    `--remote-debugging-port=${port}`,
    '--enable-unsafe-extension-debugging',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--hide-crash-restore-bubble',
  ];
}

/** Starts the browser. Throws MissingProgram when there is none, an Error when the extension was not built. */
export async function launch(options: LaunchOptions): Promise<Session> {
  const folder = options.folder ?? chromeBuild();
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`No build in ${folder}: run npm run build first.`);
  const extensionId = extensionIdOf(folder);
  preparePermissions(options.profile, extensionId, options);
  const debuggingPort = await freePort();
  const context = await chromium.launchPersistentContext(options.profile, {
    channel: 'chromium',
    executablePath: options.starter ?? findChromium(),
    headless: options.headless ?? true,
    args: flags(folder, debuggingPort),
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    locale: options.locale ?? 'en-GB',
    acceptDownloads: true,
    ...(options.timezone === undefined ? {} : { timezoneId: options.timezone }),
  });
  return { context, extensionId, folder, debuggingPort, close: () => context.close() };
}

/** Address of a page of the extension: `popup.html`, `options.html#/welcome`. */
export const extensionPage = (session: Session, page: string): string =>
  `chrome-extension://${session.extensionId}/${page}`;

/** The service worker, awaited when it has not started yet. */
export async function serviceWorker(session: Session): Promise<Worker> {
  const own = (worker: Worker): boolean => worker.url().includes(session.extensionId);
  return (
    session.context.serviceWorkers().find(own) ?? session.context.waitForEvent('serviceworker', { predicate: own })
  );
}
