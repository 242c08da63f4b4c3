/** The words, dates and numbers of the interface, for every component below the provider. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { loadCatalogue } from '@/lib/i18n/catalogues';
import type { Language } from '@/lib/i18n/languages';
import { type Catalogue, en } from '@/lib/i18n/messages/en';
import { createWords, languageFor, type Words } from '@/lib/i18n/words';

const WordsContext = createContext<Words | null>(null);

interface Loaded {
  readonly language: Language;
  readonly catalogue: Catalogue;
}

/** There without waiting, since every page carries it. */
const ENGLISH: Loaded = { language: 'en', catalogue: en };

/** The texts of a language; null until they are there for the first time, and those of the last language while another one loads. */
function useCatalogue(language: Language): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (catalogue: Catalogue): void => {
      if (isWanted) setLoaded({ language, catalogue });
    };
    void loadCatalogue(language).then(take, () => {
      // A file of ours that cannot be read: English is better than nothing.
      if (isWanted) setLoaded(ENGLISH);
    });
    return () => {
      isWanted = false;
    };
  }, [language]);
  return language === 'en' ? ENGLISH : loaded;
}

interface Props {
  readonly language: string | null;
  readonly timeZone: string | null;
  readonly children: ReactNode;
}

/** `language` and `timeZone` as in the settings: null follows the browser. */
export function TranslatorProvider({ language: wanted, timeZone, children }: Props) {
  const browserLanguage = browser.i18n.getUILanguage();
  const loaded = useCatalogue(languageFor(wanted, browserLanguage));
  const words = useMemo(
    () => (loaded === null ? null : createWords({ ...loaded, timeZone, browserLanguage })),
    [loaded, timeZone, browserLanguage],
  );
  useEffect(() => {
    if (words === null) return;
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
  }, [words]);
  return words !== null && <WordsContext value={words}>{children}</WordsContext>;
}

export function useTranslator(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useTranslator outside of TranslatorProvider');
  return words;
}
