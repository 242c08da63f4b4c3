/** What the pages of the stores say in one language. Name and short description are those of the extension itself, in `public/_locales`. */

export const SHOTS = ['badge', 'week', 'popup', 'times', 'goals', 'data'] as const;
/** One picture of the listing, in its order: Chrome takes the first five, the others take all six. */
export type Shot = (typeof SHOTS)[number];

export interface Section {
  /** Printed in a line of its own; null for the opening. */
  readonly title: string | null;
  readonly lines: readonly string[];
}

export interface ListingTexts {
  /** On the tiles, beside the name. */
  readonly claim: string;
  readonly description: readonly Section[];
  readonly shots: Readonly<Record<Shot, { readonly title: string; readonly words: string }>>;
  /** What people type into the search of Edge's store. */
  readonly searchTerms: readonly string[];
}

/** The long description as it is pasted into the form: plain text, which every store takes. Its language decides how headings are capitalised. */
export const longDescription = ({ description }: ListingTexts, language: string): string =>
  description
    .map(({ title, lines }) => [...(title === null ? [] : [title.toLocaleUpperCase(language)]), ...lines].join('\n'))
    .join('\n\n');
