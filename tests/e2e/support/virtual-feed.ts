/** A profile that behaves as X does: few rows that are filled with other posts while the user scrolls, and pages that change without loading. */
import type { FeedPost } from '../../../scripts/demo-pages/feed';
import { FERN_AND_OAK, HETTY } from '../../../scripts/demo-pages/people';
import { xId } from '../../../scripts/demo-pages/counts';
import { xProfile } from '../../../scripts/demo-pages/x-page';

/** So many posts of the shop, one every hour. */
export const FEED_LENGTH = 24;

const feedPost = (index: number): FeedPost => ({
  author: FERN_AND_OAK,
  hoursAgo: index + 1,
  kind: 'text',
  text: `Fern number ${index + 1} of twenty-four, and what it is called.`,
  counts: { comments: index + 1, shares: index + 2, likes: 100 + index, saves: index + 3, impressions: 1000 + index },
});

export const FEED: readonly FeedPost[] = Array.from({ length: FEED_LENGTH }, (_, index) => feedPost(index));

/** The home feed that "Home" leads to: somebody else's post and one of the shop. */
const HOME: readonly FeedPost[] = [
  { ...feedPost(0), author: HETTY, text: 'My fern has a name now.', hoursAgo: 2 },
  { ...feedPost(70), text: 'A post that stands in the home feed only.' },
];

/** Id of the shop's post in the home feed. */
export const homePostKey = (now: number): string =>
  `x:${xId(Math.floor((now - (HOME[1]?.hoursAgo ?? 0) * 3_600_000) / 1000) * 1000, 2)}`;

/** Few cells, filled anew in place: every node stays, only texts and attributes change, as when a framework re-uses its rows. */
const RECYCLING = `
const list = document.querySelector('.list');
const rows = [...list.children].map((cell) => cell.innerHTML);
const height = Math.max(...[...list.children].map((cell) => cell.offsetHeight));
const few = Math.min(8, rows.length);
while (list.children.length > few) list.lastElementChild.remove();
list.style.minHeight = rows.length * height + 'px';
const fill = (old, fresh) => {
  if (old.nodeType === 3) { if (old.data !== fresh.data) old.data = fresh.data; return; }
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  // Whatever has neither name nor content is not ours: a framework knows its own nodes.
  const known = (node) => node.nodeType === 3 || node.attributes.length > 0 || node.childNodes.length > 0;
  const ours = [...old.childNodes].filter(known);
  [...fresh.childNodes].filter(known).forEach((node, i) => ours[i] && fill(ours[i], node));
};
const shown = [];
const draw = () => {
  const above = list.getBoundingClientRect().top;
  const first = Math.max(0, Math.min(rows.length - few, Math.floor(-above / height) - 1));
  for (let i = first; i < first + few; i += 1) {
    const cell = list.children[i % few];
    if (shown[i % few] === i) continue;
    shown[i % few] = i;
    const box = document.createElement('div');
    box.innerHTML = rows[i];
    [...box.children].forEach((child, n) => fill(cell.children[n], child));
    cell.style.transform = 'translateY(' + i * height + 'px)';
  }
};
draw();
addEventListener('scroll', draw, { passive: true });
`;

/** "Home" and "Profile" change the page without loading another, as the site does. */
const NAVIGATION = `
const column = document.querySelector('[data-testid=primaryColumn]');
const pages = { profile: column.innerHTML, home: document.querySelector('#home').innerHTML };
const go = (name, address) => {
  history.pushState({}, '', address);
  column.innerHTML = pages[name];
  column.querySelectorAll('.cell').forEach((cell) => { cell.style.position = 'relative'; cell.style.transform = 'none'; });
};
document.querySelector('[data-testid=AppTabBar_Home_Link]').addEventListener('click', (event) => { event.preventDefault(); go('home', '/home'); });
document.querySelector('[data-testid=AppTabBar_Profile_Link]').addEventListener('click', (event) => { event.preventDefault(); go('profile', '/fernandoak'); });
`;

const options = (now: number) => ({ now, theme: 'light' as const });

/** The profile whose few rows are filled again and again. */
export const recyclingProfile = (now: number): string =>
  xProfile(FERN_AND_OAK, FERN_AND_OAK, FEED, options(now), RECYCLING);

/** The profile from which "Home" leads on without loading. */
export function navigatingProfile(now: number): string {
  const home = xProfile(FERN_AND_OAK, FERN_AND_OAK, HOME, options(now), '');
  const list = /<section[\s\S]*<\/section>/.exec(home)?.[0] ?? '';
  const profile = xProfile(FERN_AND_OAK, FERN_AND_OAK, FEED.slice(0, 3), options(now), NAVIGATION);
  return profile.replace('<script nonce="page">', `<template id="home">${list}</template><script nonce="page">`);
}
