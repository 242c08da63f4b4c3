import { describe, expect, it } from 'vitest';
import { everyPlatform } from '@/lib/platforms/every-platform';
import type { TabStatus } from '@/lib/diagnostics/tab-status';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/schema';
import { anAccount, NOW } from '@/tests/support/made-up';
import { sitesOf } from '../sites/known-sites';
import { accountOfTab, candidateOfTab, tabState } from './tab-state';

const ON = { on: true, paused: false, display: 'badge' } as const;
const settings: Settings = {
  ...DEFAULT_SETTINGS,
  sites: { x: ON, 'mastodon.example': ON },
  ownAddresses: [{ host: 'mastodon.example', platform: 'mastodon' }],
};
const sites = sitesOf(everyPlatform, settings);

const status = (over: Partial<TabStatus> = {}): TabStatus => ({
  tabId: 7,
  address: 'https://x.com/fernandoak',
  platform: 'x',
  site: null,
  page: 'profile',
  state: 'working',
  missing: [],
  accountKey: null,
  viewerKey: null,
  found: 1,
  identified: 1,
  tracked: 1,
  lastReadAt: NOW,
  effort: 'full',
  ...over,
});

const kindAt = (address: string | null, report: TabStatus | null = null, of = settings): string =>
  tabState(address === null ? null : new URL(address), report, sites, of).kind;

describe('the state of a tab', () => {
  it('is what was reported on a site that is read', () => {
    expect(kindAt('https://x.com/fernandoak', status({ state: 'degraded' }))).toBe('degraded');
    expect(kindAt('https://mastodon.example/@fern', status({ state: 'broken' }))).toBe('broken');
  });

  it('is waiting before the first report', () => {
    expect(kindAt('https://x.com/home')).toBe('waiting');
    expect(kindAt('https://x.com/home', status({ state: 'waiting' }))).toBe('waiting');
  });

  it('tells sites that are off from those that nobody knows', () => {
    expect(kindAt('https://www.linkedin.com/feed/')).toBe('off');
    expect(kindAt('https://x.com.evil.example/home')).toBe('elsewhere');
    expect(kindAt('https://other.example/@fern')).toBe('elsewhere');
    expect(kindAt(null)).toBe('elsewhere');
  });

  it('is paused before anything else', () => {
    const paused = { ...settings, sites: { x: { ...ON, paused: true } } };
    expect(kindAt('https://x.com/home', status({ state: 'broken' }), paused)).toBe('paused');
  });

  it('is not set up while no site is on', () => {
    expect(kindAt('https://example.org/', null, DEFAULT_SETTINGS)).toBe('no-sites');
  });
});

describe('the account of a tab', () => {
  const fern = anAccount({ key: 'x:fern', handle: 'fern', lastSeenAt: NOW - 9 });
  const moss = anAccount({ key: 'x:moss', handle: 'moss', lastSeenAt: NOW });
  const rival = anAccount({ key: 'x:rival', handle: 'rival', relation: 'rival', lastSeenAt: NOW });
  const company = anAccount({ key: 'linkedin:company/fern', platform: 'linkedin', lastSeenAt: NOW - 99 });
  const sample = anAccount({ key: 'x:sample/fern', isSample: true, lastSeenAt: NOW + 1 });
  const all = [fern, moss, rival, company, sample];
  const keyOf = (report: TabStatus | null, tracked = all): string | undefined => accountOfTab(report, tracked)?.key;

  it('is whose page it is, then who is signed in, then an own one of that site', () => {
    expect(keyOf(status({ accountKey: 'x:rival', viewerKey: 'x:fern' }))).toBe('x:rival');
    expect(keyOf(status({ accountKey: 'x:stranger', viewerKey: 'x:fern' }))).toBe('x:fern');
    expect(keyOf(status({ platform: 'linkedin' }))).toBe('linkedin:company/fern');
  });

  it('is the own account seen last without a report, the sample only when there is no other', () => {
    expect(keyOf(null)).toBe('x:moss');
    expect(keyOf(null, [sample, rival])).toBe('x:sample/fern');
    expect(keyOf(null, [rival])).toBe('x:rival');
    expect(keyOf(null, [])).toBeUndefined();
  });

  it('to ask about is the one of the page, else the one seen last', () => {
    const asked = [fern, moss].map((account) => ({ ...account, relation: 'candidate' as const }));
    expect(candidateOfTab(status({ accountKey: 'x:fern' }), asked)?.key).toBe('x:fern');
    expect(candidateOfTab(null, asked)?.key).toBe('x:moss');
    expect(candidateOfTab(null, [])).toBeNull();
  });
});
