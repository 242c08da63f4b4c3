/** Three made-up sites that the product does not know: built unlike each other, with class names as a build tool scrambles them. */

export interface UnknownPost {
  readonly id: string;
  readonly path: string;
  readonly likes: number;
  readonly comments: number;
  readonly shares: number;
  /** ms since 1970. */
  readonly at: number;
}

export interface UnknownSite {
  readonly host: string;
  readonly html: (now: number) => string;
  /** What stands on the page; times to the hour. */
  readonly posts: (now: number) => readonly UnknownPost[];
}

const HOUR = 3_600_000;
const DAYS = [1, 2, 3, 5, 8, 11];
const WORDS = 'Slow mornings by the river, the first tomatoes, a new bench for the garden, and tea for everyone.';

const madePosts =
  (pathOf: (number: number) => string, idOf: (number: number) => string) =>
  (now: number): readonly UnknownPost[] =>
    DAYS.map((days, index) => {
      const number = 48_213 + index * 7_919;
      return {
        id: idOf(number),
        path: pathOf(number),
        likes: 1_204 - index * 197,
        comments: 31 + index * 4,
        shares: index + 2,
        at: Math.floor((now - days * 24 * HOUR) / HOUR) * HOUR,
      };
    });

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Fern and Oak</title></head><body>${body}</body></html>`;

const aurora = madePosts(
  (number) => `/notes/${number}`,
  (number) => `${number}`,
);
const ledger = madePosts(
  (number) => `/view?entry=${number}`,
  (number) => `${number}`,
);
const brook = madePosts(
  (number) => `/fern/status/b-${number}`,
  (number) => `b-${number}`,
);

/** A list; what things are is said by data attributes and plain captions, "Likes: 1,204". */
const AURORA: UnknownSite = {
  host: 'aurora.example',
  posts: aurora,
  html: (now) =>
    page(
      `<nav class="zk1"><a href="/about">About</a></nav><ul class="zk2">${aurora(now)
        .map(
          ({ path, likes, comments, shares, at }) =>
            `<li class="zk3" data-kind="note"><div class="zk4"><a class="zk5" data-part="by" href="/people/fern">Fern and Oak</a> <a class="zk6" data-part="open" href="${path}"><time class="zk7" datetime="${new Date(at).toISOString()}">a while ago</time></a></div><p class="zk8">${WORDS}</p><div class="zk9"><span class="zk0" data-sum="up">Likes: ${likes.toLocaleString('en')}</span> <span class="zk0" data-sum="talk">Replies: ${comments}</span> <span class="zk0" data-sum="on">Passed on: ${shares}</span></div></li>`,
        )
        .join('')}</ul>`,
    ),
};

/** A table of bare numbers: nothing but scrambled class names tells the cells apart. */
const LEDGER: UnknownSite = {
  host: 'ledger.example',
  posts: ledger,
  html: (now) =>
    page(
      `<table class="q1"><tbody class="q2">${ledger(now)
        .map(
          ({ path, likes, comments, shares, at }) =>
            `<tr class="q3"><td class="q4"><a class="q5" href="${path}">${WORDS}</a></td><td class="q6"><a class="q7" href="/~fern">fern</a></td><td class="q8"><time datetime="${new Date(at).toISOString()}">then</time></td><td class="q9">${likes}</td><td class="qa">${comments}</td><td class="qb">${shares}</td></tr>`,
        )
        .join('')}</tbody></table>`,
    ),
};

/** Articles with labelled buttons, and the age in words. */
const BROOK: UnknownSite = {
  host: 'brook.example',
  posts: brook,
  html: (now) =>
    page(
      `<main class="w1">${brook(now)
        .map(({ path, likes, comments, shares }, index) => {
          const days = DAYS[index] ?? 0;
          return `<article class="w2"><header class="w3"><a class="w4" href="/@fern">@fern</a> <a class="w5" href="${path}"><span class="w6">${days} ${days === 1 ? 'day' : 'days'} ago</span></a></header><div class="w7">${WORDS}</div><footer class="w8"><button class="w9" aria-label="${likes} likes"><svg width="16" height="16"></svg></button> <button class="w9" aria-label="${comments} comments"><svg width="16" height="16"></svg></button> <button class="w9" aria-label="${shares} shares"><svg width="16" height="16"></svg></button></footer></article>`;
        })
        .join('')}</main>`,
    ),
};

export const UNKNOWN_SITES = { aurora: AURORA, ledger: LEDGER, brook: BROOK } as const;
