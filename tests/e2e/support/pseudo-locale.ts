/** A made-up language: English with accents, two fifths longer and in brackets, so that texts that are not in the catalogue and places that are too small stand out. */
import { loadCatalogue } from '../../../lib/i18n/catalogues';
import { loadHelpTexts } from '../../../lib/i18n/help-texts';
import { workerCatalogue } from '../../../lib/i18n/worker-catalogues';

/** The language that is replaced: it has the plural forms of English. */
export const STAND_IN = 'fi';

const ACCENTS: Readonly<Record<string, string>> = { a: 'áà', e: 'éè', i: 'íì', o: 'óò', u: 'úù', y: 'ýÿ' };

/** Text between the places of a message. Two letters for each vowel make it two fifths longer. */
const stretched = (text: string): string =>
  text.replace(/[aeiouy]/gi, (vowel) => {
    const accents = ACCENTS[vowel.toLowerCase()] ?? vowel;
    return vowel === vowel.toLowerCase() ? accents : accents.toUpperCase();
  });

/** The end of the place that begins at `start`, just behind its brace. */
function endOf(message: string, start: number): number {
  let depth = 0;
  for (let at = start; at < message.length; at += 1) {
    if (message[at] === '{') depth += 1;
    if (message[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error(`a brace is open in: ${message}`);
}

/** Stretches the branches of a plural or a choice; other places stay as they are. */
function place(text: string): string {
  if (!/^\{\w+, (?:plural|select)/.test(text)) return text;
  let done = '';
  let at = text.indexOf(',', text.indexOf(',') + 1) + 1;
  done += text.slice(0, at);
  while (at < text.length - 1) {
    const open = text.indexOf('{', at);
    if (open === -1) break;
    const end = endOf(text, open);
    done += `${text.slice(at, open)}{${inner(text.slice(open + 1, end - 1))}}`;
    at = end;
  }
  return done + text.slice(at);
}

function inner(message: string): string {
  let done = '';
  let at = 0;
  while (at < message.length) {
    const open = message.indexOf('{', at);
    if (open === -1) return done + stretched(message.slice(at));
    const end = endOf(message, open);
    done += stretched(message.slice(at, open)) + place(message.slice(open, end));
    at = end;
  }
  return done;
}

/** A message of English in the made-up language. */
export const pseudo = (message: string): string => `⟦${inner(message)}⟧`;

const textsOf = async (language: 'en' | typeof STAND_IN): Promise<Readonly<Record<string, string>>> => ({
  ...(await loadCatalogue(language)),
  ...workerCatalogue(language),
  ...(await loadHelpTexts(language)),
});

/** As a script writes it. */
const written = (text: string): string =>
  text.replace(/\\x([0-9a-f]{2})|\\u([0-9a-f]{4})/gi, (_, two?: string, four?: string) =>
    String.fromCharCode(Number.parseInt(two ?? four ?? '', 16)),
  );

/** Puts the made-up language in the place of Finnish. `replaced` tells how many texts were found. */
export async function pseudoInFinnish(): Promise<{ alter: (script: string) => string; missing: () => string[] }> {
  const [english, finnish] = await Promise.all([textsOf('en'), textsOf(STAND_IN)]);
  const found = new Set<string>();
  const alter = (script: string): string =>
    script.replace(/"([\w.-]+)":`((?:[^`\\]|\\.)*)`/g, (whole, key: string, text: string) => {
      const original = english[key];
      if (original === undefined || written(text) !== finnish[key]) return whole;
      found.add(key);
      return `"${key}":${JSON.stringify(pseudo(original))}`;
    });
  return { alter, missing: () => Object.keys(finnish).filter((key) => !found.has(key)) };
}
