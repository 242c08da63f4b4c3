/** Readings of Reddit that selectors cannot express. */
import type { HookName } from '../contract';
import type { HookFunction, HookInput } from '../engine/types';

/** The score, unless the page hides it: then the attribute says 0 or 1, which is no count. */
function score({ text, root }: HookInput): string | null {
  if (root?.querySelector('.score-hidden')) return null;
  const vote = root?.shadowRoot?.querySelector('button[upvote]')?.parentElement;
  const isHidden = vote !== null && vote !== undefined && vote.querySelector('faceplate-number') === null;
  return isHidden ? null : text;
}

/** The address of a post on the main host, whichever interface shows it. */
const permalink = ({ text }: HookInput): string | null => {
  const path = /^(?:https:\/\/(?:www|old)\.reddit\.com)?(\/(?:r|user|u)\/[^?#]+)/.exec(text ?? '')?.[1];
  return path === undefined ? null : new URL(path, 'https://www.reddit.com/').href;
};

export const redditHooks = {
  'reddit-permalink': permalink,
  'reddit-score': score,
} satisfies Partial<Record<HookName, HookFunction>>;
