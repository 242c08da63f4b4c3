/** Which post a row means, by the same id under which the page's own reading is kept, and when it was published. */
import type { Moment } from './moment-cells';

export interface PostIdentity {
  readonly id: string;
  /** Complete handle of the author where the address tells it; otherwise null. */
  readonly handle: string | null;
  readonly permalink: string | null;
  /** The time that the id carries; null where ids carry none. */
  readonly published: Moment | null;
}

interface Place {
  /** Host of its addresses, with or without what stands before a dot. */
  readonly host: RegExp;
  /** Of the address of a post; the groups `id` and, where it is there, `handle`. */
  readonly link: RegExp;
  /** What an id in a column of its own looks like; null where such a column holds another kind of id. */
  readonly id: RegExp | null;
  readonly permalink: (id: string, link: string) => string | null;
  readonly publishedAt?: (id: string) => number | null;
}

const asGiven = (_: string, link: string): string | null => (link === '' ? null : link);

function millisecondsIn(id: string, bits: bigint, unit: bigint, epoch: bigint, earliest: number): number | null {
  const at = Number((BigInt(id) >> bits) * unit + epoch);
  return at >= earliest && at < Date.UTC(2100, 0, 1) ? at : null;
}

const PLACES: Readonly<Record<string, Place>> = {
  x: {
    host: /(^|\.)(x|twitter)\.com$/,
    link: /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/(?<handle>\w{1,20})\/status(?:es)?\/(?<id>\d{5,20})/i,
    id: /^\d{5,20}$/,
    permalink: asGiven,
    // Ids before November 2010 are plain numbers.
    publishedAt: (id) =>
      BigInt(id) < 30_000_000_000n ? null : millisecondsIn(id, 22n, 1n, 1_288_834_974_657n, Date.UTC(2010, 10, 1)),
  },
  linkedin: {
    host: /(^|\.)linkedin\.com$/,
    link: /linkedin\.com\/.*(?:urn(?::|%3A)li(?::|%3A)(?:activity|ugcPost)(?::|%3A)|-(?:activity|ugcPost)-)(?<id>\d{15,20})/i,
    id: null,
    permalink: asGiven,
    publishedAt: (id) => millisecondsIn(id, 22n, 1n, 0n, Date.UTC(2003, 0, 1)),
  },
  instagram: {
    host: /(^|\.)instagram\.com$/,
    link: /instagram\.com\/(?:[\w.]+\/)?(?:p|reels?|tv)\/(?<id>[\w-]{5,40})/i,
    id: null,
    permalink: asGiven,
  },
  facebook: {
    host: /(^|\.)facebook\.com$/,
    link: /facebook\.com\/(?:.*\/(?:posts|videos|photos)\/(?:[^/]*\/)?|reel\/|watch\/?\?v=|.*(?:story_fbid|fbid)=)(?<id>\d{5,20})(?:[/?&]|$)/i,
    id: /^(?:\d{5,20}_)?\d{5,20}$/,
    permalink: asGiven,
  },
  youtube: {
    host: /(^|\.)(youtube\.com|youtu\.be)$/,
    link: /(?:youtube\.com\/(?:watch\?(?:.*&)?v=|shorts\/|live\/)|youtu\.be\/)(?<id>[\w-]{11})(?![\w-])/i,
    id: /^[\w-]{11}$/,
    permalink: (id) => `https://www.youtube.com/watch?v=${id}`,
  },
  tiktok: {
    host: /(^|\.)tiktok\.com$/,
    link: /tiktok\.com\/@(?<handle>[\w.]+)\/(?:video|photo)\/(?<id>\d{15,20})/i,
    id: /^\d{15,20}$/,
    permalink: asGiven,
    publishedAt: (id) => millisecondsIn(id, 32n, 1000n, 0n, Date.UTC(2016, 0, 1)),
  },
  threads: {
    host: /(^|\.)threads\.(com|net)$/,
    link: /threads\.(?:com|net)\/@(?<handle>[\w.]+)\/post\/(?<id>[\w-]{5,40})/i,
    id: null,
    permalink: asGiven,
  },
  bluesky: {
    host: /(^|\.)bsky\.app$/,
    link: /bsky\.app\/profile\/(?<handle>[^/]+)\/post\/(?<id>\w{8,20})/i,
    id: null,
    permalink: asGiven,
  },
  pinterest: {
    host: /(^|\.)pinterest\.[a-z]{2,3}(\.[a-z]{2})?$/,
    link: /pinterest\.[a-z.]+\/pin\/(?:[^/]*--)?(?<id>\d{5,25})/i,
    id: /^\d{5,25}$/,
    permalink: asGiven,
  },
  reddit: {
    host: /(^|\.)reddit\.com$/,
    link: /reddit\.com\/(?:r|user)\/[^/]+\/comments\/(?<id>[a-z0-9]{4,10})/i,
    id: null,
    permalink: asGiven,
  },
};

/** Platforms of which tables can be imported. */
export const IMPORTED_PLATFORMS: readonly string[] = Object.keys(PLACES);

/** Names that planning tools give the platforms. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^(x|twitter|x \(twitter\))$/i, 'x'],
  [/^linked ?in/i, 'linkedin'],
  [/^instagram/i, 'instagram'],
  [/^facebook/i, 'facebook'],
  [/^you ?tube/i, 'youtube'],
  [/^tik ?tok/i, 'tiktok'],
  [/^threads/i, 'threads'],
  [/^bluesky/i, 'bluesky'],
  [/^pinterest/i, 'pinterest'],
  [/^reddit/i, 'reddit'],
];

/** The platform that a name or else an address means; null when neither does. */
export function platformOf(name: string, link: string): string | null {
  const named = NAMES.find(([pattern]) => pattern.test(name.trim()))?.[1];
  return named ?? Object.entries(PLACES).find(([, place]) => addressOn(place, link) !== '')?.[0] ?? null;
}

/** Spreadsheets turn long ids into "1.22158E+17", of which the end is lost. */
const isSpoilt = (id: string): boolean => /^\d(?:[.,]\d+)?E\+\d+$/i.test(id) || /^\d{15}0{3,}$/.test(id);

export type IdentityFault = 'no-id' | 'spoilt-id';

/** An address of the platform itself; any other could name whatever it likes behind its question mark. */
function addressOn({ host }: Place, link: string): string {
  if (!URL.canParse(link.trim())) return '';
  const { protocol, hostname } = new URL(link.trim());
  return /^https?:$/.test(protocol) && host.test(hostname) ? link.trim() : '';
}

/** The post that an address, or else a column of ids, names. */
export function identityOf(platform: string, link: string, id: string): PostIdentity | IdentityFault {
  const place = PLACES[platform];
  if (place === undefined) return 'no-id';
  const address = addressOn(place, link);
  const groups = place.link.exec(address)?.groups;
  const column = id.trim().replace(/^"+|"+$/g, '');
  const own = place.id?.test(column) === true && !isSpoilt(column) ? column.replace(/^\d+_/, '') : undefined;
  const found = groups?.['id'] ?? own;
  if (found === undefined) return isSpoilt(column) ? 'spoilt-id' : 'no-id';
  const at = place.publishedAt?.(found) ?? null;
  return {
    id: platform === 'reddit' ? `t3_${found.toLowerCase()}` : found,
    handle: groups?.['handle'] ?? null,
    permalink: place.permalink(found, address),
    published: at === null ? null : { at, precision: 'exact' },
  };
}
