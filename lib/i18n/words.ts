/** Words, dates and numbers of the interface together, from the user's settings and the browser's language. */
import { isTimeZone } from '@/lib/domain/weeks';
import { createDates, type DateWords } from './dates';
import { createNumbers, type NumberWords } from './numbers';
import { chooseLanguage, type Language } from './languages';
import { createTranslator, type MessageKey, type Translator } from './translator';

export interface Words<Key extends string = MessageKey> extends Translator<Key> {
  /** BCP 47 tag for numbers and dates: the browser's region where it speaks the interface's language. */
  readonly locale: string;
  readonly dates: DateWords;
  readonly numbers: NumberWords;
}

/** The browser's own tag when it is of this language ("en-GB" for "en"), otherwise the language itself. */
export function localeFor(language: string, browserLanguage: string): string {
  return browserLanguage.toLowerCase().split('-')[0] === language ? browserLanguage : language;
}

/** The language to speak: the one of the settings; null follows the browser. */
export const languageFor = (wanted: string | null, browserLanguage: string): Language =>
  chooseLanguage([wanted ?? browserLanguage]);

export interface WordsOptions<Key extends string> {
  readonly language: Language;
  readonly catalogue: Readonly<Record<Key, string>>;
  /** As in the settings: null follows the browser. A zone that the browser does not know falls back to its own. */
  readonly timeZone: string | null;
  readonly browserLanguage: string;
}

/** Everything that turns keys, numbers and moments into words of one language. */
export function createWords<Key extends string>(options: WordsOptions<Key>): Words<Key> {
  const { language, catalogue, timeZone, browserLanguage } = options;
  const locale = localeFor(language, browserLanguage);
  const zone = timeZone !== null && isTimeZone(timeZone) ? timeZone : null;
  return {
    ...createTranslator(language, catalogue),
    locale,
    dates: createDates(locale, zone),
    numbers: createNumbers(locale),
  };
}
