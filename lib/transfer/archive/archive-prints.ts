/** What an archive holds already, as one number for each record: so that a machine writes only what is new. */

/** A fingerprint of 53 bits: among a million records two are alike once in ten thousand archives. */
export function printOf(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** Fingerprints: those known before as one sorted list, which a million of them fit into 8 MB, and those that come. */
export class Prints {
  private readonly come = new Set<number>();

  constructor(private readonly known: Float64Array = new Float64Array()) {}

  has(print: number): boolean {
    if (this.come.has(print)) return true;
    let [low, high] = [0, this.known.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.known[middle] ?? 0) < print) low = middle + 1;
      else high = middle;
    }
    return this.known[low] === print;
  }

  add(print: number): void {
    if (!this.has(print)) this.come.add(print);
  }

  /** All of them, sorted, to be kept. */
  list(): Float64Array {
    const all = new Float64Array(this.known.length + this.come.size);
    all.set(this.known);
    all.set([...this.come], this.known.length);
    return all.sort();
  }
}
