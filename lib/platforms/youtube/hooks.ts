/** Readings of YouTube that selectors cannot express. */
import { parseCount } from '@/lib/language/parse-count';
import { parseTimeWords } from '@/lib/language/parse-time';
import type { HookName } from '../contract';
import type { HookFunction, HookInput } from '../engine/types';
import { hasWord, siteWords } from '../engine/site-words';

const DIGIT = /\p{Nd}/u;
const NUMBER = "\\p{Nd}[\\p{Nd}.,'’٬\\u00a0\\u202f ]*";
/** Marks of writing direction stand around numbers in Hebrew and Persian. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c]/g;

const wordsFor = ({ context }: HookInput): readonly string[] => {
  const base = context.language.split('-')[0]?.toLowerCase() ?? '';
  return siteWords(context.descriptor, 'views', base);
};

const isAudience = (text: string, { context }: HookInput): boolean =>
  hasWord(text, siteWords(context.descriptor, 'audience'));

const isAge = (text: string, { context }: HookInput): boolean =>
  parseTimeWords(text, { language: context.language, now: new Date(context.now) }) !== null;

/** The parts of a text between bullets, without marks. */
const partsOf = (text: string): string[] =>
  text
    .replace(MARKS, '')
    .replace(/\s+/g, ' ')
    .split(/[•·]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Lines of facts below a card's title, each as its texts: a name, views and age, badges, whatever the language. */
function linesOf(root: Element | null): string[][] {
  const lines = new Map<Element | null, string[]>();
  for (const { parentElement, textContent } of root?.querySelectorAll(FACTS) ?? []) {
    const line = lines.get(parentElement) ?? [];
    lines.set(parentElement, [...line, ...partsOf(textContent ?? '')]);
  }
  return [...lines.values()].filter((line) => line.length > 0);
}

const FACTS =
  'yt-content-metadata-view-model span[role="text"], [id="metadata-line"] > span, [id="video-info"] > span, ytm-shorts-lockup-view-model h3 ~ div span[role="text"]';

/**
 * The channel's name and the facts of a card. A name stands alone in the first of several lines and may say anything ("10K
 * Views Daily"), so it is told by its place. Lists of one channel show no names: there a first line is the name only if
 * views or an age follow below it.
 */
function cardOf(input: HookInput): { readonly name: string | null; readonly facts: readonly string[] } {
  const [first = [], ...below] = linesOf(input.root);
  const facts = below.flat();
  const isFact = (text: string): boolean => isViews(text, input) || isAudience(text, input) || isAge(text, input);
  const isOfOneChannel = input.context.route?.name.startsWith('channel') === true;
  const isFirstName =
    first.length === 1 && below.length > 0 && (facts.some(isFact) || !(isOfOneChannel || isFact(first[0] ?? '')));
  return isFirstName ? { name: first[0] ?? null, facts } : { name: null, facts: [...first, ...facts] };
}

/** Whether a text has a number and the page's word for views. */
function isViews(text: string, input: HookInput): boolean {
  return DIGIT.test(text) && !isAudience(text, input) && hasWord(text, wordsFor(input));
}

/**
 * The fact that tells how often a video was seen, of the card or, where the source names a place, of its text: the one with a
 * number and the word for views in the page's language. On a card in a language whose word is not known, the first of
 * exactly two of which the other is an age. Null for live audiences and for videos for members, which show no views.
 */
function views(input: HookInput): string | null {
  const facts = input.text === null ? cardOf(input).facts : partsOf(input.text);
  const named = facts.find((fact) => isViews(fact, input));
  if (named !== undefined || input.text !== null || wordsFor(input).length > 0) return named ?? null;
  const [first, second, ...more] = facts.filter((fact) => DIGIT.test(fact) && !isAudience(fact, input));
  const isPair = first !== undefined && second !== undefined && more.length === 0;
  return isPair && isAge(second, input) && !isAge(first, input) ? first : null;
}

/** The channel's name, where the card has no link to the channel. */
const channelName = (input: HookInput): string | null => cardOf(input).name;

/** The fact that is an age or a date, in words. "7M views" is none, though 7m may be seven minutes. */
function age(input: HookInput): string | null {
  const facts = input.text === null ? cardOf(input).facts : partsOf(input.text);
  const seen = views(input);
  return facts.find((fact) => fact !== seen && isAge(fact, input)) ?? null;
}

/**
 * The exact number of views in the label of a title: "TITLE by CHANNEL 48,914 views 1 year ago". Title and channel are left
 * out, since they may say anything: after "Formula 1", 234 views would be 1 234. Null where the label does not tell, and
 * while the video is live: then the card shows its audience.
 */
function labelViews(input: HookInput): string | null {
  const label = input.text ?? '';
  const title = input.element?.getAttribute('title') ?? input.element?.textContent?.trim() ?? '';
  const channel = input.root?.querySelector('ytd-channel-name a')?.textContent?.trim() ?? '';
  const rest = title !== '' && label.startsWith(title) ? label.slice(title.length) : '';
  const after = channel === '' ? -1 : rest.indexOf(channel);
  const words = wordsFor(input).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (after < 0 || words.length === 0 || cardOf(input).facts.some((fact) => isAudience(fact, input))) return null;
  const matches = [
    ...rest.slice(after + channel.length).matchAll(new RegExp(`(${NUMBER})(?:${words.join('|')})`, 'giu')),
  ];
  return matches.at(-1)?.[1]?.trim() ?? null;
}

/** The id of a card's video: as the card names it, else of its link. Null for playlists and mixes, whose links lead to a video too. */
function cardId({ root, text }: HookInput): string | null {
  const named = root?.querySelector('[class*="content-id-"]')?.getAttribute('class') ?? '';
  const content = /(?:^|\s)content-id-([\w-]+)/.exec(named)?.[1];
  return content === undefined || content === text ? text : null;
}

/** The id of the video that is open, if the address and the page agree on it. */
function watchId({ root, context }: HookInput): string | null {
  const inAddress = context.url.searchParams.get('v') ?? /^\/live\/([\w-]{11})/.exec(context.url.pathname)?.[1];
  const holder = root?.closest('[video-id]') ?? root?.querySelector('[video-id]');
  const onPage = holder?.getAttribute('video-id');
  return onPage !== undefined && onPage !== null && onPage === inAddress ? onPage : null;
}

/**
 * "like this video along with 12,345 other people": one more if the viewer is among them. Null where the label is shortened:
 * then the caption says the same.
 */
function likes({ text, element, context }: HookInput): string | null {
  const others = parseCount(text ?? '', { language: context.language, rounding: 'down' });
  if (others === null || others.precision !== 'exact') return null;
  return String(others.value + Number(element?.getAttribute('aria-pressed') === 'true'));
}

/** The number of comments, unless it belongs to a page one has left or the comments are still those of another video. */
function comments(input: HookInput): string | null {
  const page = input.element?.closest('ytd-watch-flexy, ytd-watch-grid') ?? null;
  if (page === null || page.hasAttribute('hidden')) return null;
  const id = watchId(input);
  const link = page.querySelector('ytd-comment-thread-renderer a[href*="lc="]');
  const first = /[?&]v=([\w-]{11})/.exec(link?.getAttribute('href') ?? '')?.[1];
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

/**
 * The channel whose list of videos is open: every card in it is its own. Null on other pages of a channel, and while the
 * address has changed but the page still shows the list that was open before.
 */
function channelOfList({ context, root }: HookInput): string | null {
  if (context.route?.name !== 'channel-videos' || root?.closest('ytd-browse[page-subtype="channels"]') === null)
    return null;
  const facts = [...context.document.querySelectorAll(HEADER_FACTS)].map(({ textContent }) =>
    (textContent ?? '').replace(MARKS, '').trim(),
  );
  const inHeader = facts.find((fact) => /^@\S+$/.test(fact))?.slice(1) ?? null;
  const { handle } = context.route;
  return handle === null || handle.toLowerCase() === inHeader?.toLowerCase() ? inHeader : null;
}

export const youtubeHooks = {
  'youtube-card-id': cardId,
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
