/** An id out of what a row says: the same for the same text. Not made against an attacker, who could only spoil his own file. */

const SEEDS = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  }
  value = Math.imul(value ^ (value >>> 16), 0x297a2d39);
  return ((value ^ (value >>> 15)) >>> 0).toString(16).padStart(8, '0');
}

/** 32 hexadecimal digits. */
export function conversionId(parts: readonly (string | number | null)[]): string {
  const text = JSON.stringify(parts);
  return SEEDS.map((seed) => hash(text, seed)).join('');
}
