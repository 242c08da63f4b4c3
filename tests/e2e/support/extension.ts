/** What every end-to-end test starts from: a browser of its own with the built extension, and the made-up sites under their real addresses. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import type { AccountRecord, PostRecord, ReadingRecord } from '../../../lib/storage/records';
import { rowsOf } from '../../../scripts/browser/database';
import { extensionPage, type LaunchOptions, launch, type Session } from '../../../scripts/browser/extension';
import { finishFirstUse, type OwnAccount, type SiteInUse } from '../../../scripts/browser/first-use';
import { type Guard, type Site, serveSites } from '../../../scripts/browser/sites';
import { demoSites, MASTODON, PATTERNS } from '../../../scripts/demo-pages/sites';

export { expect };

/** One moment for all pages of a test run, so that ids and ages agree. */
export const NOW = Date.now();

export interface Yardstick extends Session {
  /** Folder in which the browser keeps everything. */
  readonly profile: string;
  readonly guard: Guard;
  /** Uncaught errors of any page, ours or a site's. */
  readonly errors: string[];
  /** Opens a page of a site, at the top of a new tab. */
  visit(address: string): Promise<Page>;
  /** Opens a page of the extension in a tab. */
  own(page: string): Promise<Page>;
  posts(): Promise<PostRecord[]>;
  readings(): Promise<ReadingRecord[]>;
  accounts(): Promise<AccountRecord[]>;
}

export interface StartOptions extends Partial<LaunchOptions> {
  /** Sites served instead of the made-up ones of the demo, or beside them. */
  readonly sites?: Readonly<Record<string, Site>>;
  readonly theme?: 'light' | 'dark';
}

interface Fixtures {
  /** Starts a browser; the same profile again within one test is a restart. */
  readonly start: (options?: StartOptions) => Promise<Yardstick>;
}

const ALL_PATTERNS = Object.values(PATTERNS).flat();

async function assemble(session: Session, profile: string, options: StartOptions): Promise<Yardstick> {
  const { context } = session;
  const sites = { ...demoSites({ now: NOW, theme: options.theme ?? 'light' }), ...options.sites };
  const guard = await serveSites(context, sites);
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  let desk: Page | null = null;
  /** A page of the extension that stays open, from which the tests look into the database. */
  const looking = async (): Promise<Page> => {
    if (desk === null || desk.isClosed()) {
      desk = await context.newPage();
      await desk.goto(extensionPage(session, 'options.html'));
    }
    return desk;
  };
  const visit = async (address: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };
  return {
    ...session,
    profile,
    guard,
    errors,
    visit,
    own: (page) => visit(extensionPage(session, page)),
    posts: async () => rowsOf<PostRecord>(await looking(), 'posts'),
    readings: async () => rowsOf<ReadingRecord>(await looking(), 'readings'),
    accounts: async () => rowsOf<AccountRecord>(await looking(), 'accounts'),
  };
}

export const test = base.extend<Fixtures>({
  start: async ({ headless }, provide) => {
    const profile = mkdtempSync(join(tmpdir(), 'yardstick-profile-'));
    const started: Yardstick[] = [];
    await provide(async (options = {}) => {
      const session = await launch({ profile, headless, granted: ALL_PATTERNS, ...options });
      const yardstick = await assemble(session, profile, options);
      started.push(yardstick);
      return yardstick;
    });
    for (const yardstick of started) await yardstick.close();
    rmSync(profile, { recursive: true, force: true });
    // Every test proves along the way that nothing left the machine and nothing broke.
    expect(started.flatMap(({ guard }) => guard.strangers)).toEqual([]);
    expect(started.flatMap(({ errors }) => errors)).toEqual([]);
  },
});

export const FERN_ON_X: OwnAccount = { platform: 'x', handle: 'fernandoak', name: 'Fern & Oak' };
export const FERN_ON_LINKEDIN: OwnAccount = {
  platform: 'linkedin',
  handle: 'company/fern-and-oak',
  name: 'Fern & Oak',
};
export const FERN_ON_MASTODON: OwnAccount = {
  platform: 'mastodon',
  site: MASTODON.domain,
  handle: `fernandoak@${MASTODON.domain}`,
  name: 'Fern & Oak',
};

/** Puts the extension into the state after first use, with these sites and own accounts. */
export async function afterFirstUse(
  yardstick: Yardstick,
  sites: readonly SiteInUse[],
  accounts: readonly OwnAccount[],
): Promise<void> {
  const page = await yardstick.own('options.html');
  await finishFirstUse(page, sites, accounts, NOW);
  await page.close();
}
