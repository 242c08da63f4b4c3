/**
 * Numbers that LinkedIn shows to authors and page admins on pages of their own. Described from other people's notes, not
 * from a saved page: everything is found by the word beside the number, and a miss is never a fault.
 */
import type { CountField, Pattern, PostLayout } from '../contract';
import { leadingNumber } from './words';

const items =
  '.member-analytics-addon-summary__list-item, .member-analytics-addon__cta-list-item, .member-analytics-addon-metric-row-list__item';

/** The only number of an item that names the metric. */
const named = (words: string): CountField => {
  const match: Pattern = {
    source: `^(?=[\\s\\S]*(?:${words}))[^\\p{Nd}]*(\\p{Nd}[\\p{Nd}.,'’\\s]*(?:[KMB]\\b)?)[^\\p{Nd}]*$`,
    flags: 'iu',
  };
  return { visibility: 'owner', sources: [{ in: 'page', css: items, nth: 'any', match }] };
};

const none = { sources: [] } as const;

/** The page "Post analytics" of one's own post. */
export const postAnalytics: PostLayout = {
  name: 'post-analytics',
  tells: ['publishedAt'],
  // Each of its cards; they all tell of the one post that the address names.
  root: '.member-analytics-addon-card__base-card',
  id: { sources: [{ in: 'url', hook: { name: 'linkedin-post' } }] },
  handle: none,
  authorName: none,
  permalink: { sources: [{ in: 'url', hook: { name: 'linkedin-post', with: { as: 'address' } } }] },
  publishedAt: { sources: [{ in: 'url', hook: { name: 'linkedin-post', with: { as: 'time' } }, as: 'id' }] },
  text: none,
  formats: [],
  otherwise: null,
  metrics: {
    impressions: named('impressions?|Impressionen|impresiones|impressões|impressioni|weergaven|afișări|wyświetle'),
    reach: named('reached|erreichte|alcanzados|alcançados|bereikte|atteints'),
    views: named('video views|Videoaufrufe|vídeo|vidéo'),
    likes: named('reac[tcç]|réact|Reaktion|reazion'),
    comments: named('comment|coment|Kommentar'),
    shares: named('repost|republi|geteilt|diffusion'),
    saves: named('saves?(?!\\p{L})|enregistre|gespeichert|guardad|salvament'),
  },
  badge: [],
};

const cell = (place: number): CountField => ({
  visibility: 'owner',
  sources: [{ css: `td:nth-child(${place})`, match: leadingNumber }],
});

/** The link to the numbers of the post. */
const link = { css: 'td a[href*="activity"], td a[href*="ugcPost"], td a[href*="share"]', attr: 'href' } as const;

/** A row of the table "Content engagement" of a page's admin; twelve cells in a fixed order. */
export const adminRow: PostLayout = {
  name: 'admin-row',
  tells: ['publishedAt'],
  root: 'table.org-analytics__table tbody tr',
  ready: 'td:nth-child(12)',
  id: { sources: [{ ...link, hook: { name: 'linkedin-post' } }] },
  handle: none,
  authorName: none,
  permalink: { sources: [{ ...link, hook: { name: 'linkedin-post', with: { as: 'address' } } }] },
  publishedAt: { sources: [{ ...link, hook: { name: 'linkedin-post', with: { as: 'time' } }, as: 'id' }] },
  text: none,
  formats: [],
  otherwise: null,
  metrics: {
    impressions: cell(4),
    views: cell(5),
    clicks: cell(6),
    likes: cell(8),
    comments: cell(9),
    shares: cell(10),
  },
  badge: [],
};
