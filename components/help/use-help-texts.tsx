/** The words of the guide, for its parts. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { type HelpKey, loadHelpTexts } from '@/lib/i18n/help-texts';
import { chooseLanguage } from '@/lib/i18n/languages';
import { createTranslator, type MessageValues } from '@/lib/i18n/translator';
import { useTranslator } from '../hooks/use-translator';

type Help = (key: HelpKey, values?: MessageValues) => string;

const HelpContext = createContext<Help | null>(null);

/** Shows its children once the texts are there. When they cannot be read, the page around is told by the error. */
export function HelpTextsProvider({ children }: { readonly children: ReactNode }) {
  const { language } = useTranslator();
  const [help, setHelp] = useState<Help | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadHelpTexts(chooseLanguage([language])).then(
      (texts) => isWanted && setHelp(() => createTranslator(language, texts).t),
      (error: unknown) =>
        isWanted &&
        setHelp(() => {
          throw error;
        }),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return help !== null && <HelpContext value={help}>{children}</HelpContext>;
}

/** The text of a key of the guide. */
export function useHelp(): Help {
  const help = useContext(HelpContext);
  if (help === null) throw new Error('useHelp outside of HelpTextsProvider');
  return help;
}
