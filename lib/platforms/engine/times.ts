/** Reads when a post was published, and how exactly that is known. */
import type { TimePrecision } from '@/lib/domain/reading';
import { equipmentOf, type TimeSource } from '../contract';
import { attempt } from './attempt';
import { type Answer, type Scope, valueOf } from './sources';

export interface ReadTime {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly precision: TimePrecision;
}

/** No site here is older; a page that says otherwise is wrong. */
const EARLIEST = Date.UTC(2004, 0, 1);
/** Clocks differ, and so do zones: a time may be this far ahead. */
const AHEAD = 24 * 60 * 60 * 1000;
/** No date in words is longer. */
const LONGEST_WORDS = 200;

/** The time by the first source that tells a plausible one, or null. */
export function readTime(sources: readonly TimeSource[], scope: Scope): Answer<ReadTime> | null {
  for (const [source, described] of sources.entries()) {
    const value = attempt(() => timeOf(described, scope));
    if (value !== null) return { value, source };
  }
  return null;
}

function timeOf(source: TimeSource, scope: Scope): ReadTime | null {
  const text = valueOf(source, scope);
  if (text === null) return null;
  switch (source.as) {
    case 'iso':
      return isoTime(text.trim(), scope.context.now);
    case 'id':
      return /^\d{1,15}$/.test(text) ? plausible(Number(text), 'exact', scope.context.now) : null;
    case 'words':
      return wordsTime(text, scope);
  }
}

/** A machine-readable date; one without a time of day is only a day, one without a zone could be any of two days. */
function isoTime(text: string, now: number): ReadTime | null {
  const parts = /^\d{4}-\d{2}-\d{2}(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  if (parts === null) return null;
  const [, time, seconds, zone] = parts;
  if (time === undefined || zone === undefined) return plausible(Date.parse(`${text.slice(0, 10)}T12:00Z`), 'day', now);
  return plausible(Date.parse(text), seconds === undefined ? 'minute' : 'exact', now);
}

function wordsTime(text: string, { context }: Scope): ReadTime | null {
  if (text.length > LONGEST_WORDS) return null;
  const read = equipmentOf(context.descriptor).timeWords?.(text, {
    language: context.language,
    now: new Date(context.now),
  });
  return !read ? null : plausible(Date.parse(read.publishedAt), read.precision, context.now);
}

function plausible(milliseconds: number, precision: TimePrecision, now: number): ReadTime | null {
  const isPossible = milliseconds >= EARLIEST && milliseconds <= now + AHEAD;
  return isPossible ? { at: new Date(milliseconds).toISOString(), precision } : null;
}
