/** The interface's words as the worker needs them: for the texts of badges. */
import { browser } from 'wxt/browser';
import { type WorkerWords, workerCatalogue } from '@/lib/i18n/worker-catalogues';
import { createWords, languageFor } from '@/lib/i18n/words';
import type { Settings } from '@/lib/settings/schema';

let kept: { readonly language: string | null; readonly timeZone: string | null; readonly words: WorkerWords } | null =
  null;

/** Words for these settings; the last ones are kept, since making them costs some milliseconds. */
export function wordsFor({ language: wanted, timeZone }: Settings): WorkerWords {
  if (kept?.language !== wanted || kept.timeZone !== timeZone) {
    const browserLanguage = browser.i18n.getUILanguage();
    const language = languageFor(wanted, browserLanguage);
    const catalogue = workerCatalogue(language);
    kept = { language: wanted, timeZone, words: createWords({ language, catalogue, timeZone, browserLanguage }) };
  }
  return kept.words;
}
