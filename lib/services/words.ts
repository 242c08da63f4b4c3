/** The interface's words as the worker needs them: for the texts of badges. */
import { browser } from 'wxt/browser';
import { createWords, type Words } from '@/lib/i18n/words';
import type { Settings } from '@/lib/settings/schema';

let kept: { readonly language: string | null; readonly timeZone: string | null; readonly words: Words } | null = null;

/** Words for these settings; the last ones are kept, since making them costs some milliseconds. */
export function wordsFor({ language, timeZone }: Settings): Words {
  if (kept?.language !== language || kept.timeZone !== timeZone) {
    kept = { language, timeZone, words: createWords(language, timeZone, browser.i18n.getUILanguage()) };
  }
  return kept.words;
}
