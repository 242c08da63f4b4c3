// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageSettings } from '@/lib/messaging/schemas';
import { fakeLink } from '@/tests/support/fake-link';
import { LateBadges } from './late-badges';
import type { BadgeTarget, DrawBadges, PostBadges } from './link';

let shown: string[];
let configured: PageSettings[];
let loads: { resolve: (draw: DrawBadges) => void; reject: (error: unknown) => void }[];
let isGone: boolean;
let goneTimes: number;
let stopped: number;

const drawn: PostBadges = {
  configure: (settings) => configured.push(settings),
  show: ({ key }) => shown.push(key),
  drop: () => undefined,
  owns: () => true,
  lost: () => undefined,
  refresh: () => undefined,
  tidy: () => undefined,
  troubles: () => ({ 'badge-no-room': 1 }),
  stop: () => {
    stopped += 1;
  },
};
const draw: DrawBadges = (settings) => {
  configured.push(settings);
  return drawn;
};

beforeEach(() => {
  shown = [];
  configured = [];
  loads = [];
  isGone = false;
  goneTimes = 0;
  stopped = 0;
});

const settings = (display: PageSettings['display']): PageSettings => ({ ...fakeLink().settings, display });

const late = (display: PageSettings['display'] = 'badge'): LateBadges =>
  new LateBadges({
    settings: settings(display),
    load: () => new Promise((resolve, reject) => loads.push({ resolve, reject })),
    isGone: () => isGone,
    run: (work) => work(),
    onGone: () => {
      goneTimes += 1;
    },
  });

const target = (key: string): BadgeTarget => ({
  root: document.body.appendChild(document.createElement('article')),
  key,
  places: () => [],
});

/** Lets the answer to a load arrive. */
const arrived = (): Promise<void> => Promise.resolve().then(() => undefined);

describe('late badges', () => {
  it('load nothing on a page where no post wants a badge', () => {
    const badges = late();
    badges.tidy();
    badges.configure(settings('badge'));
    expect(loads).toHaveLength(0);
  });

  it('load once, and then show what was wanted meanwhile and is still there', async () => {
    const badges = late();
    const [first, second] = [target('a'), target('b')];
    badges.show(first);
    badges.show(second);
    badges.drop(first.root);
    expect(loads).toHaveLength(1);
    expect(badges.owns(second.root)).toBe(false);
    loads[0]?.resolve(draw);
    await arrived();
    badges.show(target('c'));
    expect(shown).toEqual(['b', 'c']);
    expect(badges.owns(second.root)).toBe(true);
    expect(badges.troubles()).toEqual({ 'badge-no-room': 1 });
  });

  it('come where the user switches them on later, with the settings of that time', async () => {
    const badges = late('panel');
    badges.show(target('a'));
    expect(loads).toHaveLength(0);
    badges.configure(settings('badge'));
    loads[0]?.resolve(draw);
    await arrived();
    expect(configured.map(({ display }) => display)).toEqual(['badge']);
    expect(shown).toEqual(['a']);
  });

  it('tell that they could not be loaded, and try again in an idle moment, not at every post', async () => {
    const badges = late();
    badges.show(target('a'));
    loads[0]?.reject(new Error('refused'));
    await arrived();
    badges.show(target('b'));
    expect(loads).toHaveLength(1);
    expect(badges.troubles()).toEqual({ 'badges-not-loaded': 1 });
    badges.tidy();
    loads[1]?.resolve(draw);
    await arrived();
    expect(shown).toEqual(['a', 'b']);
  });

  it('say so when the extension turns out to be gone', async () => {
    const badges = late();
    badges.show(target('a'));
    isGone = true;
    loads[0]?.reject(new Error('Extension context invalidated.'));
    await arrived();
    expect(goneTimes).toBe(1);
  });

  it('draw nothing when they arrive after the end', async () => {
    const badges = late();
    badges.show(target('a'));
    badges.stop();
    loads[0]?.resolve(draw);
    await arrived();
    expect([configured, shown, stopped]).toEqual([[], [], 0]);
  });

  it('end what was drawn', async () => {
    const badges = late();
    badges.show(target('a'));
    loads[0]?.resolve(draw);
    await arrived();
    badges.stop();
    expect(stopped).toBe(1);
  });
});
