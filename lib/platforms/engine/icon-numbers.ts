/** Rows of icons with numbers behind them, as sites draw what can be done with a post. For hooks of any platform. */

export interface IconNumber {
  /** What the icon says of itself; empty where it says nothing, null where there is no icon at all. */
  readonly label: string | null;
  /** The number right behind it, as shown; null where none is. */
  readonly number: string | null;
}

const NUMBER = /^\p{Nd}[\p{Nd}.,'’\u00a0\u202f ]*(?:\s?\p{L}{1,5}\.?)?$/u;

/**
 * The icons inside an element in their order, each with the number behind it. A number that no icon precedes stands alone,
 * without a label, so that whoever counts places sees that they are not the usual ones.
 */
export function iconNumbers(row: Element): readonly IconNumber[] {
  const icons: { label: string | null; number: string | null }[] = [];
  const read = (text: string): void => {
    if (!NUMBER.test(text)) return;
    const last = icons.at(-1);
    if (last === undefined) icons.push({ label: null, number: text });
    else last.number ??= text;
  };
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      const element = child.nodeType === 1 ? (child as Element) : null;
      if (element === null) read((child.textContent ?? '').trim());
      else if (element.localName === 'svg')
        icons.push({ label: element.getAttribute('aria-label') ?? '', number: null });
      else walk(element);
    }
  };
  walk(row);
  return icons;
}

/**
 * The number of one thing in a row. `labels`: the known labels of each thing; `places`: where a thing stands in languages
 * whose labels are not known. Null where it shows no number, where its place is taken by something else, and where the
 * places are not the usual ones: a number stands before the first icon, or an icon that is known stands elsewhere.
 */
export function numberOf<T extends string>(
  icons: readonly IconNumber[],
  thing: T,
  labels: Readonly<Record<T, readonly string[]>>,
  places: Readonly<Partial<Record<T, number>>>,
): string | null {
  const isKnownAs = ({ label }: IconNumber, name: T): boolean => label !== null && labels[name].includes(label);
  const named = icons.find((icon) => isKnownAs(icon, thing));
  if (named !== undefined) return named.number;
  const place = places[thing];
  return place === undefined || !arePlacesUsual(icons, labels, places) ? null : (icons[place]?.number ?? null);
}

/** Whether every icon that is known stands in its place, and no place is taken by one that has none. */
function arePlacesUsual<T extends string>(
  icons: readonly IconNumber[],
  labels: Readonly<Record<T, readonly string[]>>,
  places: Readonly<Partial<Record<T, number>>>,
): boolean {
  const names = Object.keys(labels) as T[];
  const placed = new Set<number | undefined>(Object.values(places));
  return icons.every(({ label }, at) => {
    if (label === null) return false;
    const name = names.find((each) => labels[each].includes(label));
    return name === undefined || (places[name] === undefined ? !placed.has(at) : places[name] === at);
  });
}
