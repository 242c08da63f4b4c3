/** The number at the beginning of a label of X. */

/**
 * Labels carry exact numbers in plain digits. A grouped number would be cut at its first separator, so it counts as none
 * and is left to the text that is shown. Irish says the number twice ("5 5 fhreagra").
 */
export const WHOLE_NUMBER = {
  source: "^\\P{Nd}*(\\p{Nd}+)(?:(?= \\1(?:\\P{Nd}|$))|(?![.,'’\\u00a0\\u202f ]?\\p{Nd}))",
  flags: 'u',
} as const;
