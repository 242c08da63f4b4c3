/** The kinds of post that are compared with each other. A format that no list names is kept as text. */
export const FORMATS = [
  'text',
  'image',
  'video',
  'short_video',
  'carousel',
  'document',
  'link',
  'poll',
  'live',
] as const;

export type Format = (typeof FORMATS)[number];
