/** Patterns of changes: they came from a file, and are never put to long texts. */
import type { Change } from './changes';
import type { PlatformDescriptor } from './contract';
import { says } from './said';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A source, or an address, with its pattern marked. */
function marked(value: unknown, released: string): unknown {
  if (Array.isArray(value)) return value.map((each) => marked(each, released));
  if (!isRecord(value)) return value;
  if (typeof value['source'] === 'string') return { ...value, isForeign: true };
  // Word for word in the description, with the place at which it is used: that was looked at.
  if (('match' in value || 'path' in value) && released.includes(says(value))) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, marked(inner, released)]));
}

/** The change with every pattern marked that the description does not use at the same place. */
export const withMarkedPatterns = (change: Change, descriptor: PlatformDescriptor): Change =>
  marked(change, says(descriptor)) as Change;
