/** The pictures of the guide: what each shows, as wide and high as it is drawn. Files are made by `npm run help:pictures`. Data. */

/** CSS pixels; the files have twice as many. */
export const PICTURES = {
  badge: { width: 560, height: 420 },
  popup: { width: 360, height: 388 },
  week: { width: 360, height: 436 },
  post: { width: 360, height: 240 },
  health: { width: 560, height: 350 },
} as const;

export type PictureName = keyof typeof PICTURES;

export const THEMES = ['light', 'dark'] as const;

/** Address of a picture within the extension. */
export const pictureFile = (name: PictureName, theme: (typeof THEMES)[number]): string => `help/${name}-${theme}.webp`;
