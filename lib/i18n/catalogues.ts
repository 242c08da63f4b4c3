/** The texts of each language as pages load them: English at once, any other when it is wanted. */
import type { Language } from './languages';
import { type Catalogue, en } from './messages/en';

const LOADERS: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Catalogue>>> = {
  ro: async () => (await import('./messages/ro')).ro,
  pl: async () => (await import('./messages/pl')).pl,
  el: async () => (await import('./messages/el')).el,
  fi: async () => (await import('./messages/fi')).fi,
};

/** The texts of a language. Rejects when the extension's own file cannot be read. */
export const loadCatalogue = async (language: Language): Promise<Catalogue> =>
  language === 'en' ? en : LOADERS[language]();
