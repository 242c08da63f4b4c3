/** The texts of the guide in each language, each loaded when the guide is opened in it. */
import type { Language } from './languages';
import type { HelpTexts } from './messages/en/help';

export type HelpKey = keyof HelpTexts;

const LOADERS: Readonly<Record<Language, () => Promise<HelpTexts>>> = {
  en: async () => (await import('./messages/en/help')).help,
  ro: async () => (await import('./messages/ro/help')).help,
  pl: async () => (await import('./messages/pl/help')).help,
  el: async () => (await import('./messages/el/help')).help,
  fi: async () => (await import('./messages/fi/help')).help,
};

/** The guide's texts in a language. Rejects when the extension's own file cannot be read. */
export const loadHelpTexts = (language: Language): Promise<HelpTexts> => LOADERS[language]();
