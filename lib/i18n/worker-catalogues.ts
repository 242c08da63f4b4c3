/** The texts that the worker writes: those of badges, in every language. A worker cannot load more when it needs it. */
import type { Language } from './languages';
import { type Catalogue, en } from './messages/en';

/** Of each language the texts of the files that badges take theirs from; a test holds the list against the worker's code. */
const PARTS: Readonly<Partial<Record<Language, Partial<Catalogue>>>> = {};

/** What the worker can say in a language. */
export const workerCatalogue = (language: Language): Catalogue => ({ ...en, ...PARTS[language] });
