/** The demo's stage: a browser with the extension after first use, a year of made-up history in it, and the made-up sites. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { putRows } from '../browser/database';
import { extensionPage, type LaunchOptions, launch, type Session } from '../browser/extension';
import { finishFirstUse, type OwnAccount, type SiteInUse } from '../browser/first-use';
import { type Guard, serveSites } from '../browser/sites';
import { goalLog } from '../demo-pages/goals';
import { history } from '../demo-pages/history';
import { demoSites, MASTODON, MASTODON_POLISH, PATTERNS } from '../demo-pages/sites';

export interface Stage extends Session {
  readonly now: number;
  readonly guard: Guard;
  /** A page of the extension that stays open, to look into the database from. */
  readonly desk: Page;
  visit(address: string): Promise<Page>;
  /** Closes the browser and removes its profile. */
  end(): Promise<void>;
}

const SITES: readonly SiteInUse[] = [
  { site: 'x' },
  { site: 'linkedin', display: 'panel' },
  { site: MASTODON.domain, platform: 'mastodon' },
  { site: MASTODON_POLISH.domain, platform: 'mastodon' },
];

const ACCOUNTS: readonly OwnAccount[] = [
  { platform: 'x', handle: 'fernandoak', name: 'Fern & Oak' },
  { platform: 'linkedin', handle: 'company/fern-and-oak', name: 'Fern & Oak' },
  { platform: 'mastodon', site: MASTODON.domain, handle: `fernandoak@${MASTODON.domain}`, name: 'Fern & Oak' },
  {
    platform: 'mastodon',
    site: MASTODON_POLISH.domain,
    handle: `paprocidab@${MASTODON_POLISH.domain}`,
    name: 'Paproć i Dąb',
  },
];

export interface StageOptions extends Partial<LaunchOptions> {
  readonly theme?: 'light' | 'dark';
  /** ms since 1970; now when absent. */
  readonly now?: number;
}

const browserZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Starts the browser and fills it. Throws MissingProgram without a browser, an Error without a build. */
export async function setStage({ theme = 'light', now = Date.now(), ...options }: StageOptions = {}): Promise<Stage> {
  const profile = mkdtempSync(join(tmpdir(), 'yardstick-demo-'));
  const session = await launch({ profile, granted: Object.values(PATTERNS).flat(), colorScheme: theme, ...options });
  const { context } = session;
  const guard = await serveSites(context, demoSites({ now, theme }));
  const [desk = await context.newPage()] = context.pages();
  await desk.goto(extensionPage(session, 'options.html'));
  await finishFirstUse(desk, SITES, ACCOUNTS, now);
  await putRows(desk, { ...history(now, options.timezone ?? browserZone()), goalChanges: goalLog(now) });
  return {
    ...session,
    now,
    guard,
    desk,
    visit: async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    end: async () => {
      await session.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
