/** The layout of a site that nobody has described, made of what was shown alone. */
import { placeOn, type Posts, type TaughtField, type TaughtSource } from './taught';

/** Name of the layout for posts that were shown. */
export const OWN_LAYOUT = 'shown';

/** What of a link may tell its post from all others: its last part, a number in it, or a part that is called an id. */
const ID_PARTS = [
  '/([\\w.:-]+)/?$',
  '/([\\w.:-]+)/?[?#]',
  '/(\\d[\\w-]{3,40})/',
  '[?&]\\w{0,20}id=([\\w.:-]+)',
  '[?&]\\w{1,20}=([\\w.:-]+)$',
  '#([\\w.:-]+)$',
];

/** Whether a part is in every link, and never the same: of a single link nothing can be said. */
function isTelling(part: string, links: readonly (string | null)[]): boolean {
  const pattern = new RegExp(part);
  const ids = links.map((link) => (link === null ? null : (pattern.exec(link)?.[1] ?? null)));
  const known = ids.filter((id) => id !== null);
  return (
    known.length > 1 &&
    known.length === links.filter((link) => link !== null).length &&
    new Set(known).size === known.length
  );
}

/** Where the id of a post is read; none while its link was not shown, or when no part of it is of one post alone. */
function idSources(sources: readonly TaughtSource[], posts: Posts): TaughtSource[] {
  const links = posts.all.map((post) => placeOn(post, sources, posts)?.getAttribute('href') ?? null);
  const part = ID_PARTS.find((each) => isTelling(each, links));
  return part === undefined
    ? []
    : sources.flatMap(({ css }) => (css === undefined ? [] : [{ css, attr: 'href', match: { source: part } }]));
}

const NOTHING = { sources: [] };

/** Without what was not shown; the sources of what was shown are added to it like those of any repair. */
export function newLayout(
  root: string,
  taught: ReadonlyMap<TaughtField, readonly TaughtSource[]>,
  posts: Posts,
): object {
  const tells = [...(taught.has('handle') ? ['author'] : []), ...(taught.has('publishedAt') ? ['publishedAt'] : [])];
  return {
    name: OWN_LAYOUT,
    root,
    id: { sources: idSources(taught.get('permalink') ?? [], posts) },
    handle: NOTHING,
    authorName: NOTHING,
    permalink: NOTHING,
    publishedAt: NOTHING,
    text: NOTHING,
    formats: [],
    otherwise: null,
    tells,
    metrics: {},
    badge: [],
  };
}
