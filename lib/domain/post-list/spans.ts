/** Posts are listed in spans of a week each, so that one more reading of a post touches little, and a long history is few rows. */
const LENGTH = 7 * 86_400_000;

/** Of posts whose day is not known. */
export const UNDATED = -1;

/** The span of a moment, in ms since 1970; later ones have higher numbers. */
export const spanOf = (publishedAt: number | null): number =>
  publishedAt === null ? UNDATED : Math.max(0, Math.floor(publishedAt / LENGTH));

/** When a span of dated posts begins, in ms since 1970. */
export const startOfSpan = (span: number): number => span * LENGTH;
