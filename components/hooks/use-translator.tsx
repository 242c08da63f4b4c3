/** The words, dates and numbers of the interface, for every component below the provider. */
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { browser } from 'wxt/browser';
import { createWords, type Words } from '@/lib/i18n/words';

const WordsContext = createContext<Words | null>(null);

interface Props {
  readonly language: string | null;
  readonly timeZone: string | null;
  readonly children: ReactNode;
}

/** `language` and `timeZone` as in the settings: null follows the browser. */
export function TranslatorProvider({ language, timeZone, children }: Props) {
  const words = useMemo(() => createWords(language, timeZone, browser.i18n.getUILanguage()), [language, timeZone]);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
  }, [words]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useTranslator(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useTranslator outside of TranslatorProvider');
  return words;
}
