/** Labels of Instagram's icons, as seen; a label in another language is told by its place instead. */

/** The button that likes a post, before and after it was pressed. */
const LIKE = ['Like', 'Unlike', 'Me gusta', 'Ya no me gusta', 'J’aime', 'Gefällt mir', 'Mi piace', 'Curtir'] as const;
const COMMENT = ['Comment', 'Comentar', 'Commenter', 'Kommentieren', 'Commenta', 'Skomentuj', 'Comentează'] as const;
const REPOST = ['Repost', 'Republicar'] as const;
const SHARE = ['Share', 'Share Post', 'Compartir', 'Compartir publicación', 'Partager', 'Teilen'] as const;

/** By what the number behind the icon counts. */
export const ICONS = { likes: LIKE, comments: COMMENT, reposts: REPOST, shares: SHARE } as const;

export const CAROUSEL = ['Carousel', 'Secuencia', 'Carrossel', 'Carrousel', 'Karussell', 'Carosello'] as const;
export const CLIP = ['Clip', 'Reel'] as const;
export const PINNED = ['Pinned post icon', 'Ícono de publicación fijada', 'Значок прикрепленной публикации'] as const;
export const PLAYS = ['View count icon', 'View Count Icon', 'Views icon', 'Значок числа просмотров'] as const;

/** Selector of icons with one of these labels. */
export const icon = (labels: readonly string[]): string =>
  labels.map((label) => `svg[aria-label="${label}"]`).join(', ');
