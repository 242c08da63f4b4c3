/** Words that stand in for what people wrote: no name and no text of a real person stays in a saved page. */

const NAMES = [
  'Anna Example',
  'Ben Sample',
  'Clara Invented',
  'David Madeup',
  'Eva Fiction',
  'Felix Nobody',
  'Greta Pretend',
  'Hugo Mock',
];

const SYLLABLES = [
  'lo',
  'rem',
  'ip',
  'sum',
  'do',
  'lor',
  'sit',
  'a',
  'met',
  'con',
  'sec',
  'te',
  'tur',
  'el',
  'it',
  'sed',
];

/** The invented name number `place`: "Anna Example", …, then "Anna Example 2". */
export function inventedName(place: number): string {
  const round = Math.floor(place / NAMES.length);
  return `${NAMES[place % NAMES.length]}${round === 0 ? '' : ` ${round + 1}`}`;
}

/** The invented handle for an invented name; letters and digits only, so that it fits every site. */
export const inventedHandle = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The text with every word replaced by an invented one of about its length; digits, marks and spaces stay. */
export function inventedText(text: string): string {
  let next = 0;
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    let made = '';
    while (made.length < word.length) made += SYLLABLES[next++ % SYLLABLES.length];
    const cut = made.slice(0, Math.max(1, word.length));
    return /^\p{Lu}/u.test(word) ? cut.charAt(0).toUpperCase() + cut.slice(1) : cut;
  });
}

/** An id that names nothing: the last four digits are made up, the upper part, which tells the time, stays. */
export const inventedId = (id: string, place: number): string =>
  /^\d{15,}$/.test(id) ? `${id.slice(0, -4)}${String(1000 + ((place * 137) % 9000))}` : id;
