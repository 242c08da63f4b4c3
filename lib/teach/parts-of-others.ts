/** Finds posts that are shown inside other posts, where no description tells them any more. */
import { classesOf, namesOf } from './features';

/** What a post has once, and so has a post inside it. */
const ONCE = ['a:has(time)', 'time'];
/** More posts than that with a second one: then it is a part of every post, and not a post in it. */
const MOST_SHARE = 0.34;

/** The largest part of a post around the second of two elements that leaves the first out. */
function partAround(second: Element, first: Element): Element {
  let part = second;
  while (part.parentElement !== null && !part.parentElement.contains(first)) part = part.parentElement;
  return part;
}

function partsOf(posts: readonly Element[], css: string): { readonly post: Element; readonly part: Element }[] {
  return posts.flatMap((post) => {
    const [first, second] = post.querySelectorAll(css);
    if (first === undefined || second === undefined) return [];
    const part = partAround(second, first);
    return part === second ? [] : [{ post, part }];
  });
}

/** Finds this part, and nothing in posts that have none. */
function selectorOf(part: Element, others: readonly Element[]): string | null {
  const all = [...namesOf(part), ...classesOf(part)];
  return all.find((css) => others.every((post) => post.querySelector(css) === null)) ?? null;
}

/** A selector list of the parts of these posts that belong to other posts; null where there are none, or they cannot be told. */
export function partsOfOthers(posts: readonly Element[]): string | null {
  for (const css of ONCE) {
    const parts = partsOf(posts, css);
    if (parts.length === 0 || parts.length > posts.length * MOST_SHARE) continue;
    const others = posts.filter((post) => parts.every((each) => each.post !== post));
    const found = parts.map(({ part }) => selectorOf(part, others));
    const known = found.filter((each) => each !== null);
    if (known.length === found.length) return [...new Set(known)].join(', ');
  }
  return null;
}
