/** The reading engine: turns a page and the description of its platform into posts. Pure; never touches the page. */
export { learnCountWords } from '@/lib/language/suffixes';
export { readAccount } from './account';
export { matchRoute, onHosts } from './addresses';
export { badgePlaces } from './badge-place';
export type { FoundPlace } from './badge-place';
export { findCandidates, isStillPost } from './candidates';
export { pageContext } from './context';
export { healthOf } from './health';
export { readPage } from './page';
export { readId, readPost } from './post';
export type { Candidate, PageContext } from './types';
