/** Lets readers of counts know every language: imported where counts are read outside of pages. */
import { COUNT_WORDS } from './count-words';
import { learnCountWords } from './suffixes';

learnCountWords(COUNT_WORDS);
