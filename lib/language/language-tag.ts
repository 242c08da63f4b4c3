/** Finds out which language a page speaks, from the tag it gives itself. */
import { allSuffixes, hasSuffixes } from './suffixes';

export interface Language {
  /** Key of the table of suffixes ("ro", "pt-PT"), or '' when the language is not in it. */
  readonly key: string;
  /** Canonical tag, with the region if the page told it; '' when the tag is none. */
  readonly tag: string;
  /** The same for Intl: '' also for a language that the browser does not know. Asked for the first time it costs tens of milliseconds. */
  readonly locale: string;
}

/** Tags with a table of their own beside the one of their language. */
const REGIONAL = ['pt-PT', 'en-IN'];
/** Norwegian under its wider and its smaller name. */
const NORWEGIAN = ['no', 'nn'];
/** More languages than one browser ever sees; beyond, nothing more is remembered. */
const MOST = 50;

const known = new Map<string, Language>();

/** The language of a page by its `lang`, for example "pt_BR", "es-419", "zh-Hant-TW", "iw" (Hebrew). Never throws. */
export function resolveLanguage(tag: string): Language {
  const kept = known.get(tag);
  if (kept !== undefined) return kept;
  const found = find(tag);
  // What was found before the words of languages were learned says too little.
  if (known.size < MOST && allSuffixes().length > 0) known.set(tag, found);
  return found;
}

function find(tag: string): Language {
  try {
    // Intl.Locale also renews outdated names: iw becomes he, in becomes id, tl becomes fil.
    const { language, region, baseName } = new Intl.Locale(tag.trim().replaceAll('_', '-'));
    let locale: string | null = null;
    return {
      key: keyOf(language, region),
      tag: baseName,
      get locale() {
        locale ??= isKnown(baseName) ? baseName : '';
        return locale;
      },
    };
  } catch {
    return { key: '', tag: '', locale: '' };
  }
}

/** For a language that it does not know, Intl would answer in the browser's own. */
const isKnown = (locale: string): boolean => Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;

function keyOf(language: string, region: string | undefined): string {
  // Portuguese outside Brazil follows Portugal.
  const regional = language === 'pt' && region !== undefined && region !== 'BR' ? 'pt-PT' : `${language}-${region}`;
  if (REGIONAL.includes(regional)) return regional;
  const key = NORWEGIAN.includes(language) ? 'nb' : language;
  return hasSuffixes(key) ? key : '';
}
