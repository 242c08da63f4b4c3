/** Readings of YouTube that selectors cannot express. */
import { parseTimeWords } from '@/lib/language/parse-time';
import type { HookName } from '../contract';
import type { HookFunction, HookInput } from '../engine/types';
import { AUDIENCE, VIEWS } from './words';

const DIGIT = /\p{Nd}/u;
const NUMBER = "\\p{Nd}[\\p{Nd}.,'’\\u00a0\\u202f ]*";
/** Marks of writing direction stand around numbers in Hebrew and Persian. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/g;

const wordsFor = ({ context }: HookInput): readonly string[] => {
  const base = context.language.split('-')[0]?.toLowerCase() ?? '';
  return (VIEWS[base] ?? '').split('|').filter((word) => word !== '');
};

const isAge = (text: string, { context }: HookInput): boolean =>
  parseTimeWords(text, { language: context.language, now: new Date(context.now) }) !== null;

/** The texts of a card's line of facts, without names: views, age, badges, whatever the language. */
function factsOf(root: Element | null): string[] {
  const lines = root?.querySelectorAll(FACTS) ?? [];
  return [...lines].map(({ textContent }) => (textContent ?? '').replace(MARKS, '').replace(/\s+/g, ' ').trim());
}

const FACTS =
  'yt-content-metadata-view-model span[role="text"], [id="metadata-line"] > span, ytm-shorts-lockup-view-model h3 ~ div span[role="text"]';

/**
 * The fact that tells how often a video was seen: the one with a number and the word for views in the page's language, and in
 * languages whose word is not known the first of exactly two of which the other is an age. Null for live audiences and for
 * videos for members, which show no views.
 */
function views(input: HookInput): string | null {
  const facts = factsOf(input.root).filter((fact) => DIGIT.test(fact) && !AUDIENCE.test(fact));
  const words = wordsFor(input).map((word) => word.toLowerCase());
  const named = facts.find((fact) => words.some((word) => fact.toLowerCase().includes(word)));
  if (named !== undefined || words.length > 0) return named ?? null;
  const [first, second, ...more] = facts;
  const isPair = first !== undefined && second !== undefined && more.length === 0;
  return isPair && isAge(second, input) && !isAge(first, input) ? first : null;
}

/** The channel's name, which stands in a line of its own above views and age where the card has no link to the channel. */
function channelName(input: HookInput): string | null {
  const text = input.text?.trim() ?? '';
  const isName = text !== '' && text !== views(input) && text !== age(input) && factsOf(input.root).length > 1;
  return isName ? text : null;
}

/** The fact that is an age, in words. "7M views" is none, though 7m may be seven minutes. */
function age(input: HookInput): string | null {
  const seen = views(input);
  return factsOf(input.root).find((fact) => fact !== seen && DIGIT.test(fact) && isAge(fact, input)) ?? null;
}

/**
 * The exact number of views in the label of a title: "TITLE by CHANNEL 48,914 views 1 year ago". The title itself is left out,
 * since it may say anything. Null where the label does not tell, and while the video is live: then the card shows its audience.
 */
function labelViews(input: HookInput): string | null {
  const label = input.text ?? '';
  const title = input.element?.getAttribute('title') ?? input.element?.textContent?.trim() ?? '';
  const rest = title !== '' && label.startsWith(title) ? label.slice(title.length) : '';
  const words = wordsFor(input).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (words.length === 0 || factsOf(input.root).some((fact) => AUDIENCE.test(fact))) return null;
  const matches = [...rest.matchAll(new RegExp(`(${NUMBER})(?:${words.join('|')})`, 'giu'))];
  return matches.at(-1)?.[1]?.trim() ?? null;
}

/** The id of the video that is open, if the address and the page agree on it. */
function watchId({ root, context }: HookInput): string | null {
  const inAddress = context.url.searchParams.get('v') ?? /^\/live\/([\w-]{11})/.exec(context.url.pathname)?.[1];
  const holder = root?.closest('[video-id]') ?? root?.querySelector('[video-id]');
  const onPage = holder?.getAttribute('video-id');
  return onPage !== undefined && onPage !== null && onPage === inAddress ? onPage : null;
}

/** "like this video along with 12,345 other people": one more if the viewer is among them. */
function likes({ text, element }: HookInput): string | null {
  const digits = new RegExp(NUMBER, 'u').exec(text ?? '')?.[0].replace(/[^\p{Nd}]/gu, '');
  if (digits === undefined) return null;
  const others = Number(digits.replace(/\p{Nd}/gu, (digit) => String(digitOf(digit))));
  const isAmong = element?.getAttribute('aria-pressed') === 'true';
  return Number.isSafeInteger(others) ? String(others + Number(isAmong)) : null;
}

/** The value of a decimal digit in any script: they stand ten in a row, and every row begins with its zero. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

/** The number of comments, unless the comments on the page are still those of another video. */
function comments(input: HookInput): string | null {
  const id = watchId(input);
  const links = input.context.document.querySelectorAll('ytd-comment-thread-renderer a[href*="lc="]');
  const first = /[?&]v=([\w-]{11})/.exec(links[0]?.getAttribute('href') ?? '')?.[1];
  return id === null || (first !== undefined && first !== id) ? null : input.text;
}

/** When the open video was published, from the description for machines; that belongs to the page first loaded. */
function published(input: HookInput): string | null {
  const holder = input.context.document.querySelector('[id="watch7-content"]');
  const id = holder?.querySelector('meta[itemprop="identifier"]')?.getAttribute('content');
  if (id === undefined || id === null || id !== watchId(input)) return null;
  return holder?.querySelector('meta[itemprop="datePublished"]')?.getAttribute('content') ?? null;
}

const HEADER_FACTS = 'yt-page-header-view-model yt-content-metadata-view-model span[role="text"]';

/**
 * Subscribers and videos of a channel's header: the two facts with numbers, in this order. `with.of`: `subscribers` or
 * `videos`. A channel that hides its subscribers shows one fact only: then English alone tells which it is.
 */
function headerFact({ context, args }: HookInput): string | null {
  const facts = [...context.document.querySelectorAll(HEADER_FACTS)]
    .map(({ textContent }) => (textContent ?? '').replace(MARKS, '').trim())
    .filter((fact) => DIGIT.test(fact) && !fact.startsWith('@'));
  const own = facts.filter((fact, place) => facts.indexOf(fact) === place);
  const isSubscribers = args['of'] === 'subscribers';
  if (own.length === 2) return own[isSubscribers ? 0 : 1] ?? null;
  const word = isSubscribers ? /subscriber/i : /video/i;
  return own.length === 1 && word.test(own[0] ?? '') ? (own[0] ?? null) : null;
}

/** The channel whose list of videos is open: every card in it is its own. Null on other pages of a channel. */
function channelOfList({ context }: HookInput): string | null {
  if (context.route?.name !== 'channel-videos') return null;
  if (context.route.handle !== null) return context.route.handle;
  const facts = [...context.document.querySelectorAll(HEADER_FACTS)].map(
    ({ textContent }) => textContent?.trim() ?? '',
  );
  return facts.find((fact) => /^@\S+$/.test(fact))?.slice(1) ?? null;
}

export const youtubeHooks = {
  'youtube-views': views,
  'youtube-age': age,
  'youtube-name': channelName,
  'youtube-label-views': labelViews,
  'youtube-watch-id': watchId,
  'youtube-likes': likes,
  'youtube-comments': comments,
  'youtube-published': published,
  'youtube-header-fact': headerFact,
  'youtube-channel-of-list': channelOfList,
} satisfies Partial<Record<HookName, HookFunction>>;
