/** Words, dates and numbers of the interface together, from the user's settings and the browser's language. */
import { isTimeZone } from '@/lib/domain/weeks';
import { createDates, type DateWords } from './dates';
import { createNumbers, type NumberWords } from './numbers';
import { chooseLanguage, createTranslator, type Translator } from './translator';

export interface Words extends Translator {
  /** BCP 47 tag for numbers and dates: the browser's region where it speaks the interface's language. */
  readonly locale: string;
  readonly dates: DateWords;
  readonly numbers: NumberWords;
}

/** The browser's own tag when it is of this language ("en-GB" for "en"), otherwise the language itself. */
export function localeFor(language: string, browserLanguage: string): string {
  return browserLanguage.toLowerCase().split('-')[0] === language ? browserLanguage : language;
}

/** `language` and `timeZone` as in the settings: null follows the browser. A zone the browser does not know falls back to its own. */
export function createWords(language: string | null, timeZone: string | null, browserLanguage: string): Words {
  const chosen = chooseLanguage(language === null ? [browserLanguage] : [language]);
  const locale = localeFor(chosen, browserLanguage);
  const zone = timeZone !== null && isTimeZone(timeZone) ? timeZone : null;
  return {
    ...createTranslator(chosen),
    locale,
    dates: createDates(locale, zone),
    numbers: createNumbers(locale),
  };
}
