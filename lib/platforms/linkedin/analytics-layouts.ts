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
    source: `^(?=.*(?:${words}))[^\\p{Nd}]*(\\p{Nd}[\\p{Nd}.,'’\\s]*(?:[KMB]\\b)?)[^\\p{Nd}]*$`,
    flags: 'iu',
  };
  return { visibility: 'owner', sources: [{ css: items, nth: 'any', match }] };
};

const none = { sources: [] } as const;

/** The page "Post analytics" of one's own post. */
export const postAnalytics: PostLayout = {
  name: 'post-analytics',
  root: `main:has(.member-analytics-addon-card__base-card)`,
  ready: items,
  id: {
    sources: [{ in: 'url', match: { source: '/analytics/post-summary/urn:li:(?:activity|ugcPost|share):(\\d+)' } }],
  },
  handle: none,
  authorName: none,
  permalink: {
    sources: [{ in: 'url', hook: { name: 'linkedin-component-key-id', with: { as: 'address' } } }],
  },
  publishedAt: { sources: [{ in: 'url', hook: { name: 'linkedin-id-time' }, as: 'id' }] },
  text: none,
  formats: [],
  otherwise: null,
  metrics: {
    impressions: named('impressions?|Impressionen|impresiones|impressões|impressioni|weergaven|afișări|wyświetle'),
    reach: named(
      'members reached|erreichte Mitglieder|miembros alcanzados|membros alcançados|bereikte leden|membres atteints',
    ),
    views: named('video views|Videoaufrufe|visualizaciones del vídeo|vues de la vidéo'),
    likes: named('^(?!.*impressions).*(?:reactions?|réactions?|Reaktionen|reacciones|reações|reazioni|reacții)'),
    comments: named('comments?|commentaires?|Kommentare?|comentarios?|comentários?|commenti|comentarii'),
    shares: named('reposts?|republications?|geteilte|republicaciones|diffusioni'),
    saves: named('^\\\\s*(?:saves?|enregistrements?|gespeichert|guardados|salvamentos)|\\\\b(?:saves?)\\\\b'),
  },
  badge: [],
};

const cell = (place: number): CountField => ({
  visibility: 'owner',
  sources: [{ css: `td:nth-child(${place})`, match: leadingNumber }],
});

/** A row of the table "Content engagement" of a page's admin; twelve cells in a fixed order. */
export const adminRow: PostLayout = {
  name: 'admin-row',
  root: 'table.org-analytics__table tbody tr:has(td:nth-child(12)):has(a[href*="urn:li:"], a[href*="urn%3Ali%3A"])',
  id: {
    sources: [
      {
        css: 'a[href*="urn:li:"], a[href*="urn%3Ali%3A"]',
        attr: 'href',
        match: { source: 'urn(?::|%3A)li(?::|%3A)(?:activity|ugcPost|share)(?::|%3A)(\\d+)' },
      },
    ],
  },
  handle: none,
  authorName: none,
  permalink: { template: 'https://www.linkedin.com/feed/update/urn:li:activity:{id}/' },
  publishedAt: {
    sources: [
      { css: 'a[href*="urn:li:"], a[href*="urn%3Ali%3A"]', attr: 'href', hook: { name: 'linkedin-id-time' }, as: 'id' },
    ],
  },
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
