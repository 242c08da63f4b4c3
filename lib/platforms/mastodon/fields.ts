/** What list rows and the focused post of Mastodon have in common. */
import type { Field, FormatRule, Pattern } from '../contract';

/** Another post shown inside a post. */
export const QUOTED = '.status__quote, .status--is-quote';

/** While a counter changes, the old number lies over the new one for a moment. */
export const LEAVING = '[style*="position: absolute"], [style*="position:absolute"], [role="presentation"]';

/** A masked count of versions before 4.2 ("1+") is not a number. */
export const WHOLE = { source: '^[^+]+$' } as const;

/**
 * Who wrote a post: the link to the account on this server, then the name as printed. Some forks link to the account's
 * own server instead, whose address need not be the domain of the account.
 */
export const handleOf = (link: string, time: string, printed: string): Field => ({
  sources: [
    { css: link, attr: 'href', match: LOCAL, hook: { name: 'mastodon-handle' } },
    { css: printed, hook: { name: 'mastodon-handle' } },
    { css: time, attr: 'href', match: LOCAL, hook: { name: 'mastodon-handle' } },
    { css: link, attr: 'href', hook: { name: 'mastodon-handle' } },
  ],
});

/** An address on this server. */
const LOCAL: Pattern = { source: '^/@.*$' };

/** The text; of a post behind a closed warning, the warning. */
export const text: Field = {
  sources: [
    { css: '.status__content__text' },
    { css: '.status__content', without: 'button, .status__content__spoiler-link' },
    { css: '.content-warning:not(.content-warning--filter)', without: 'button' },
  ],
};

export const hashtags: Field = {
  sources: [{ css: '.status__content a.hashtag, .hashtag-bar a[href*="/tags/"]' }],
};

export const mentions: Field = {
  sources: [{ css: '.status__content a.mention:not(.hashtag)', attr: 'title' }],
};

export const links: Field = {
  sources: [
    { css: '.status__content a[href^="http"]:not(.mention):not(.hashtag), a.status-card[href^="http"]', attr: 'href' },
  ],
};

export const formats: readonly FormatRule[] = [
  { format: 'poll', css: '.poll' },
  { format: 'video', css: '.video-player, .media-gallery__gifv, .media-gallery__item video' },
  { format: 'image', css: '.media-gallery, .media-gallery__item, .attachment-list' },
  { format: 'link', css: 'a.status-card, .status-card' },
];
