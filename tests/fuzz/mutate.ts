/** Changes to inputs: small, blind and repeatable. What an input means is known to its target, not here. */
import type { Random } from '@/lib/domain/seeded-random';

/** Long enough for every grammar here to go wrong in, short enough for ten thousand cases. */
const LONGEST = 40_000;

/** Signs that readers stumble over: numbers at the edge, directions, look-alikes, names of prototypes, halves of pairs. */
const DICTIONARY: readonly string[] = [
  '0',
  '-1',
  '1e309',
  '9007199254740993',
  '0x10',
  '1.2K',
  '1,2 tys.',
  '8.1万',
  '٣',
  '１',
  '½',
  '²',
  'NaN',
  'Infinity',
  '\u0000',
  '\u00A0',
  '\u202E',
  '\u200B',
  '\uFEFF',
  '\uD800',
  'İ',
  'ﬁ',
  '🙂',
  'e\u0301',
  '\r\n',
  '\r',
  '\n',
  '\t',
  ' ',
  '"',
  "'",
  '\\',
  ',',
  ';',
  '|',
  '=',
  '+',
  '-',
  '@',
  '<',
  '>',
  '&',
  '&#50;',
  '</',
  '<!--',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'null',
  'true',
  'undefined',
  '{}',
  '[]',
  '""',
];

export const below = (random: Random, end: number): number => Math.floor(random() * end);

export const oneOf = <T>(random: Random, list: readonly T[], otherwise: T): T =>
  list[below(random, list.length)] ?? otherwise;

/** A part of the text, short ones more often. */
function part(text: string, random: Random): [from: number, to: number] {
  const from = below(random, text.length + 1);
  return [from, Math.min(text.length, from + below(random, 2 ** below(random, 9)))];
}

const put = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at);

type TextChange = (text: string, random: Random, others: readonly string[]) => string;

const TEXT_CHANGES: readonly TextChange[] = [
  (text, random) => {
    const [from, to] = part(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  (text, random) => {
    const [from, to] = part(text, random);
    return put(text, below(random, text.length + 1), text.slice(from, to));
  },
  (text, random) => {
    const [from, to] = part(text, random);
    return put(text, to, text.slice(from, to).repeat(2 ** below(random, 8)));
  },
  (text, random, others) => {
    const other = oneOf(random, others, '');
    return put(text, below(random, text.length + 1), other.slice(...part(other, random)));
  },
  (text, random, others) => {
    const other = oneOf(random, others, '');
    return text.slice(0, below(random, text.length + 1)) + other.slice(below(random, other.length + 1));
  },
  (text, random) => put(text, below(random, text.length + 1), oneOf(random, DICTIONARY, '')),
  (text, random) => {
    const [from, to] = part(text, random);
    return text.slice(0, from) + oneOf(random, DICTIONARY, '') + text.slice(to);
  },
  (text, random) => text.replace(/\d/g, (digit) => (random() < 0.1 ? String(below(random, 10)) : digit)),
  (text, random) => {
    const at = below(random, text.length);
    return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << below(random, 8))) + text.slice(at + 1);
  },
];

/** The text with one to four changes; `others` lend their parts. */
export function mutateText(text: string, random: Random, others: readonly string[]): string {
  let changed = text;
  for (let times = 1 + below(random, 4); times > 0; times -= 1) {
    changed = oneOf(random, TEXT_CHANGES, (same: string) => same)(changed, random, others).slice(0, LONGEST);
  }
  return changed;
}

/** Values that are rarely meant. */
const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  '',
  0,
  -0,
  -1,
  0.5,
  1e21,
  1e-9,
  Number.MAX_SAFE_INTEGER + 2,
  8.64e15 + 1,
  [],
  {},
  [[]],
  [null],
  '__proto__',
  'constructor',
  '\u202Eabc',
  'x'.repeat(5000),
  '1',
  'https://a.example/',
  'javascript:alert(1)',
];
const ODD_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'length', '0', 'value', 'id'];

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A copy of `value` with one node changed; `depth` is left to chance. Names are set as own, even those of prototypes. */
function changedNode(value: unknown, random: Random): unknown {
  if (!isPlain(value) || random() < 0.15) {
    if (typeof value === 'number' && random() < 0.5) return value * oneOf(random, [-1, 0, 2, 0.5, 1e6, 1e300], 1);
    if (typeof value === 'string' && random() < 0.6) return mutateText(value, random, []);
    return oneOf(random, ODD_VALUES, null);
  }
  if (Array.isArray(value)) {
    const list: unknown[] = [...(value as unknown[])];
    const at = below(random, list.length);
    const how = random();
    if (how < 0.15) list.splice(at, 1);
    else if (how < 0.3) list.splice(at, 0, list[at]);
    else list[at] = changedNode(list[at], random);
    return list;
  }
  const entries = Object.entries(value);
  const at = below(random, entries.length);
  const [name = '', inner] = entries[at] ?? [];
  const how = random();
  if (how < 0.12) entries.splice(at, 1);
  else if (how < 0.24) entries.push([oneOf(random, ODD_NAMES, ''), oneOf(random, ODD_VALUES, null)]);
  else if (how < 0.3) entries[at] = [oneOf(random, ODD_NAMES, ''), inner];
  else entries[at] = [name, changedNode(inner, random)];
  const copy: Record<string, unknown> = {};
  for (const [key, each] of entries) {
    Object.defineProperty(copy, key, { value: each, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

/** A JSON text with a few of its nodes changed; now and then, or where it is none, the text as such. */
export function mutateJson(text: string, random: Random, others: readonly string[]): string {
  if (random() < 0.2) return mutateText(text, random, others);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return mutateText(text, random, others);
  }
  for (let times = 1 + below(random, 3); times > 0; times -= 1) value = changedNode(value, random);
  return JSON.stringify(value) ?? 'null';
}

/** Bytes as a text of their codes, which is how inputs are kept here. */
export const asText = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

export const asBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 255);
