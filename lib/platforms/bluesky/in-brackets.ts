/** The exact number at the end of a label of Bluesky: "Like (1,234 likes)", with the grouping of the language. */
export const IN_BRACKETS = {
  source: "[(（][^\\p{Nd}()（）]*(\\p{Nd}+(?:[.,'’٬\\u00a0\\u202f ]\\p{Nd}{2,3}(?!\\p{Nd}))*)",
  flags: 'u',
} as const;
