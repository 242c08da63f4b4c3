/** Texts, numbers and dates in the language of the interface. The only way a word reaches the user. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue } from './messages/en';

export type MessageKey = keyof Catalogue;
export type MessageValues = Readonly<Record<string, string | number | Date>>;

/** A text that is kept for later: written when it is shown, so that it follows a change of language. */
export interface Said {
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

export interface Translator<Key extends string = MessageKey> {
  /** BCP 47 tag of the interface language. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The text of `key` with its values filled in. Throws when a value is missing: a programming error that tests find. */
  readonly t: (key: Key, values?: MessageValues) => string;
}

/** A translator over the texts of a language. Parsed messages are kept, since lists ask for the same ones again and again. */
export function createTranslator<Key extends string>(
  language: string,
  catalogue: Readonly<Record<Key, string>>,
): Translator<Key> {
  const parsed = new Map<Key, IntlMessageFormat>();
  return {
    language,
    direction: 'ltr',
    t(key, values) {
      let message = parsed.get(key);
      if (message === undefined) {
        message = new IntlMessageFormat(catalogue[key], language);
        parsed.set(key, message);
      }
      return String(message.format(values as Record<string, string | number | Date> | undefined));
    },
  };
}
