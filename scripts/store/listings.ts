/** The listing of each language: its texts, with the name and short description that the extension itself carries. */
import { readFileSync } from 'node:fs';
import type { ListingTexts } from './listing-texts';
import { el } from './texts/el';
import { en } from './texts/en';
import { fi } from './texts/fi';
import { pl } from './texts/pl';
import { ro } from './texts/ro';

export interface Listing {
  /** As in the folder of its messages: "en". */
  readonly language: string;
  /** Its name in English. */
  readonly languageName: string;
  readonly name: string;
  readonly short: string;
  readonly texts: ListingTexts;
}

const TEXTS: Readonly<Record<string, ListingTexts>> = { en, ro, pl, el, fi };

/** All listings, English first. */
export function listings(): Listing[] {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  return Object.entries(TEXTS).map(([language, texts]) => {
    const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Record<
      'extension_name' | 'extension_description',
      { message: string }
    >;
    return {
      language,
      languageName: names.of(language) ?? language,
      name: messages.extension_name.message,
      short: messages.extension_description.message,
      texts,
    };
  });
}
