/** Addresses as they are compared: host and path, without what only follows a visitor. Pure. */

export interface Tags {
  readonly campaign: string | null;
  readonly content: string | null;
  readonly source: string | null;
}

export interface ReadLink extends Tags {
  /** "shop.example/spring?size=2"; the same for the same page. */
  readonly plain: string;
}

const TRACKING =
  /^(?:utm_.*|_ga|_gl|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|ttclid|twclid|li_fat_id|igsh|igshid|mc_cid|mc_eid|ref|ref_src|ref_url|si|s|t)$/i;

const tag = (url: URL, name: string): string | null => url.searchParams.get(name)?.trim() || null;

function urlOf(text: string): URL | null {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`;
  return URL.canParse(address) && /\./.test(new URL(address).hostname) ? new URL(address) : null;
}

/** Null for what is no address. */
export function readLink(text: string): ReadLink | null {
  const url = urlOf(text.trim());
  if (url === null || /\s/.test(text.trim())) return null;
  const host = url.hostname.replace(/^(?:www|m|mobile)\./, '').replace(/^twitter\.com$/, 'x.com');
  const kept = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const path = url.pathname.replace(/\/+$/, '');
  return {
    plain: `${host}${path}${kept.length === 0 ? '' : `?${kept.join('&')}`}`,
    campaign: tag(url, 'utm_campaign'),
    content: tag(url, 'utm_content'),
    source: tag(url, 'utm_source'),
  };
}

/** Two tags, or names of campaigns, that mean the same. */
export const isSameTag = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/^(?:fb|facebook|(?:l|lm|m|www)?\.?facebook\.com)$/, 'facebook'],
  [/^(?:ig|insta|instagram|(?:l|www)?\.?instagram\.com)$/, 'instagram'],
  [/^(?:x|twitter|t\.co|x\.com|twitter\.com)$/, 'x'],
  [/^(?:linkedin|lnkd\.in|(?:www\.)?linkedin\.com)$/, 'linkedin'],
  [/^(?:yt|youtube|youtu\.be|(?:www\.|m\.)?youtube\.com)$/, 'youtube'],
  [/^(?:tiktok|(?:www\.)?tiktok\.com)$/, 'tiktok'],
  [/^(?:threads|l\.threads\.(?:net|com)|threads\.(?:net|com))$/, 'threads'],
  [/^(?:bluesky|bsky|bsky\.app|go\.bsky\.app)$/, 'bluesky'],
  [/^mastodon$/, 'mastodon'],
  [/^(?:reddit|(?:www\.|out\.)?reddit\.com)$/, 'reddit'],
  [/^(?:pinterest|(?:www\.)?pinterest\.com)$/, 'pinterest'],
  [/^(?:google|bing|duckduckgo|\(?direct\)?|e-?mail|mail|newsletter|mailchimp|sms|organic)$/, 'elsewhere'],
];

/** The platform that a source names; `elsewhere` where it is surely no platform, null where it says neither. */
export const platformOfSource = (source: string | null): string | null =>
  source === null ? null : (SOURCES.find(([pattern]) => pattern.test(source.trim().toLowerCase()))?.[1] ?? null);
