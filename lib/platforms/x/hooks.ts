/** Readings of X that selectors cannot express. */
import type { HookFunction, HookInput } from '../engine/types';
import { WHOLE_NUMBER } from './whole-number';

/** Ids count milliseconds from here, in their upper bits, since November 2010; older ids are plain numbers. */
const EPOCH = 1_288_834_974_657n;
const FIRST_DATED_ID = 30_000_000_000n;

/** Milliseconds since 1970 at which the post with this id was made; null for ids from before ids carried a time. */
function idTime({ text }: HookInput): string | null {
  if (text === null || !/^\d{5,20}$/.test(text)) return null;
  const id = BigInt(text);
  return id < FIRST_DATED_ID ? null : String((id >> 22n) + EPOCH);
}

/** Numbers of views exist since then; an older post has none, so that a number without a name is its bookmarks. */
const FIRST_VIEWS = Date.UTC(2022, 11, 15);

const PART_NUMBER = new RegExp(WHOLE_NUMBER.source, WHOLE_NUMBER.flags);

/** The list separators of all interface languages. Bare words ("Liked") stand between the numbers and carry none. */
const SEPARATORS = /[,،、;；]/u;

const numberIn = (text: string | null | undefined): number | null => {
  const digits = PART_NUMBER.exec(text ?? '')?.[1];
  return digits === undefined || !/^\d{1,15}$/.test(digits) ? null : Number(digits);
};

function labelOf(bar: Element | null, selector: string): number | null {
  return numberIn(bar?.querySelector(selector)?.getAttribute('aria-label'));
}

/**
 * The label of the action bar lists the numbers that are not zero, always in the order replies, reposts, likes,
 * bookmarks, views, in words of 51 languages. The buttons name the first three, so what remains is bookmarks and views.
 * `with.of`: `bookmarks` or `views`. Null where it cannot be told which of the two a number is.
 */
function unnamedLabelNumber({ text, element: bar, root, args }: HookInput): string | null {
  const buttons = [
    labelOf(bar, '[data-testid="reply"]'),
    labelOf(bar, '[data-testid$="retweet"]'),
    labelOf(bar, '[data-testid$="like"]'),
  ];
  const rest = afterKnown(text ?? '', buttons);
  if (rest === null || rest.length === 0 || rest.length > 2) return null;
  const { bookmarks, views } = rest.length === 2 ? { bookmarks: rest[0], views: rest[1] } : single(rest[0], bar, root);
  const asked = args['of'] === 'views' ? views : bookmarks;
  return asked === undefined ? null : String(asked);
}

/** Numbers of the label after those that the buttons name; null when a button is silent or the two disagree. */
function afterKnown(label: string, buttons: readonly (number | null)[]): number[] | null {
  const numbers = label.split(SEPARATORS).flatMap((part) => numberIn(part) ?? []);
  let next = 0;
  for (const known of buttons) {
    if (known === null) return null;
    if (known === 0) continue;
    if (numbers[next] !== known) return null;
    next += 1;
  }
  return numbers.slice(next);
}

/** One number left: bookmarks or views, whichever the post names elsewhere is not it, unless it is the very number. */
function single(
  number: number | undefined,
  bar: Element | null,
  root: Element | null,
): { bookmarks?: number | undefined; views?: number | undefined } {
  const named = labelOf(bar, 'a[href$="/analytics"]');
  if (named !== null && named !== 0) return named === number ? { views: number } : {};
  const bookmarked = labelOf(bar, '[data-testid$="ookmark"]');
  if (bookmarked !== null)
    return bookmarked === number ? { bookmarks: number } : bookmarked === 0 ? { views: number } : {};
  return isBeforeViews(root) ? { bookmarks: number } : {};
}

function isBeforeViews(root: Element | null): boolean {
  const published = Date.parse(root?.querySelector('a[href*="/status/"] time')?.getAttribute('datetime') ?? '');
  return published < FIRST_VIEWS;
}

/** The text, provided that the page is of the kind `with.route`; null elsewhere. */
function onRoute({ text, context, args }: HookInput): string | null {
  return context.route?.name === args['route'] ? text : null;
}

/** Places in a post where links to people are not the line "Replying to". */
const OTHER_PEOPLE = ['User-Name', 'Tweet-User-Avatar', 'tweetText', 'socialContext', 'card.wrapper']
  .map((name) => `[data-testid="${name}"]`)
  .join();

/** Handle of who is answered: the line above the text that links people as "@name", in any language. */
function replyingTo({ root }: HookInput): string | null {
  const text = root?.querySelector('[data-testid="tweetText"]');
  if (!root || !text) return null;
  for (const link of root.querySelectorAll('a[href^="/"]')) {
    const handle = /^\/(\w{1,20})$/.exec(link.getAttribute('href') ?? '')?.[1];
    if (handle === undefined || !/^\s*@\w/.test(link.textContent ?? '')) continue;
    // 4: the text follows the link.
    if ((link.compareDocumentPosition(text) & 4) === 0) return null;
    if (link.closest(OTHER_PEOPLE) === null) return handle;
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Exact number `with.name` (Follows, Friends, Tweets) from the data about a profile in the head of the page. After a
 * change of page it may still be about the profile before: only the account in the address counts.
 */
function profileSchema({ text, context, args }: HookInput): string | null {
  const data: unknown = JSON.parse(text ?? '');
  const entity = isRecord(data) ? data['mainEntity'] : null;
  if (!isRecord(entity) || typeof entity['additionalName'] !== 'string') return null;
  if (entity['additionalName'].toLowerCase() !== context.route?.handle?.toLowerCase()) return null;
  const statistics: unknown = entity['interactionStatistic'];
  const found = Array.isArray(statistics)
    ? statistics.find((entry: unknown) => isRecord(entry) && entry['name'] === args['name'])
    : undefined;
  const count = isRecord(found) ? found['userInteractionCount'] : null;
  return typeof count === 'number' && Number.isSafeInteger(count) ? String(count) : null;
}

export const xHooks = {
  'x-id-time': idTime,
  'x-unnamed-label-number': unnamedLabelNumber,
  'x-on-route': onRoute,
  'x-replying-to': replyingTo,
  'x-profile-schema': profileSchema,
} satisfies Record<string, HookFunction>;
