/** Whether a place found on another post shows something else than what was pointed at: the icon, the words or the target of another number of that post. */
import { iconsIn } from './features';
import { numberTexts } from './numbers-shown';

const MOST_STEPS_UP = 4;

/** What says what a number counts: icons, words and targets of the parts around it that hold no other number. */
function signsOf(element: Element): Set<string> {
  const signs = new Set<string>();
  const note = (each: Element): void => {
    for (const icon of iconsIn(each)) signs.add(icon);
    for (const name of ['aria-label', 'title']) {
      for (const word of (each.getAttribute(name) ?? '').match(/\p{L}{4,}/gu) ?? []) signs.add(word.toLowerCase());
    }
    const target = /\/([a-z_-]{3,30})\/?$/.exec((each.getAttribute('href') ?? '').replace(/[?#].*$/, ''))?.[1];
    if (target !== undefined) signs.add(`/${target}`);
    for (const word of (each.textContent ?? '').slice(0, 80).match(/\p{L}{4,}/gu) ?? []) signs.add(word.toLowerCase());
  };
  let at: Element | null = element;
  for (let step = 0; at !== null && step < MOST_STEPS_UP && numberTexts(at).length <= 1; step += 1) {
    note(at);
    at = at.parentElement;
  }
  return signs;
}

/** Signs of the other numbers of a post that are not those of the one that was meant. */
function otherSigns(meant: Element, post: Element): Set<string> {
  const own = signsOf(meant);
  const others = numberTexts(post).flatMap(({ parentElement }) =>
    parentElement === null || meant.contains(parentElement) || parentElement.contains(meant) ? [] : [parentElement],
  );
  const controls = [...post.querySelectorAll('[aria-label], [title]')].filter(
    (each) =>
      /\p{Nd}/u.test(each.getAttribute('aria-label') ?? each.getAttribute('title') ?? '') &&
      !each.contains(meant) &&
      !meant.contains(each),
  );
  const signs = new Set([...others, ...controls].flatMap((each) => [...signsOf(each)]));
  for (const sign of own) signs.delete(sign);
  return signs;
}

/** Asks of places on other posts; `meant` is the number on the post where somebody pointed. Remembers its answers. */
export function impostorsOf(meant: Element, post: Element): (found: Element) => boolean {
  const own = signsOf(meant);
  const others = otherSigns(meant, post);
  const known = new Map<Element, boolean>();
  return (found) => {
    const answer = known.get(found) ?? isImpostor(signsOf(found), own, others);
    known.set(found, answer);
    return answer;
  };
}

const isImpostor = (signs: Set<string>, own: Set<string>, others: Set<string>): boolean =>
  ![...own].some((sign) => signs.has(sign)) && [...signs].some((sign) => others.has(sign));
