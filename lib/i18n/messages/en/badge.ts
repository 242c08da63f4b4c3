/** Words of the badge and its card. ICU message syntax. */
export const badge = {
  'badge.tooFew': 'too few posts ({n, number} of {needed, number})',
} as const;
