/** The languages of the interface, and which one a user gets. */

/** Languages the interface exists in, by BCP 47 tag; the first one stands in where no other fits. */
export const LANGUAGES = ['en', 'ro', 'pl', 'el', 'fi'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The best language we have for a list of wishes ("ro-RO", "en-US"); English when none fits. */
export function chooseLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const base = wish.toLowerCase().split('-')[0] ?? '';
    const found = LANGUAGES.find((language) => language === base);
    if (found !== undefined) return found;
  }
  return 'en';
}
