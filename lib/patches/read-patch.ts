/** From the text of a file to a patch that may be used, or to the reasons why not. */
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { PlatformSchema } from '@/lib/platforms/schema';
import { NoSuchLayout } from '@/lib/platforms/with-changes';
import { withPatch } from './apply-patch';
import { type Patch, patchOf, PatchSchema } from './patch-schema';
import { type PatchRefusal, type RefusalCode, refusalsOf } from './refusals';

/** Characters of a file. A whole layout takes some 10,000. */
const LONGEST = 100_000;
/** Levels of lists and objects. */
const DEEPEST = 12;
/** Characters that a repaired description may have on its way to a page. */
const LONGEST_DESCRIPTION = 150_000;
/** More reasons help nobody. */
const MOST_REASONS = 10;

export type ReadPatch =
  | { readonly patch: Patch; readonly descriptor: PlatformDescriptor }
  | { readonly refusals: readonly PatchRefusal[] };

const refused = (code: RefusalCode, where = ''): ReadPatch => ({ refusals: [{ code, where }] });

/** Levels of brackets in a JSON text, found before anything is built from it. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:\\.|[^"\\])*"|[[{]|[\]}]/g)) {
    if (token === '{' || token === '[') deepest = Math.max(deepest, (depth += 1));
    else if (token === '}' || token === ']') depth -= 1;
  }
  return deepest;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether the repaired description is one in every respect. */
function resultFault(patched: PlatformDescriptor): string | null {
  const text = JSON.stringify(patched);
  if (text.length > LONGEST_DESCRIPTION) return `${text.length}`;
  const checked = PlatformSchema.safeParse(JSON.parse(text));
  return checked.success ? null : (checked.error.issues[0]?.path.join('.') ?? '');
}

/** Checks a patch for its platform as it was released. */
function checked(patch: Patch, descriptor: PlatformDescriptor): ReadPatch {
  const refusals = refusalsOf(patch, descriptor);
  if (refusals.length > 0) return { refusals: refusals.slice(0, MOST_REASONS) };
  try {
    const fault = resultFault(withPatch(descriptor, patch));
    return fault === null ? { patch, descriptor } : refused('result', fault);
  } catch (error) {
    if (error instanceof NoSuchLayout) return refused('layout', error.message);
    throw error;
  }
}

/**
 * Reads the text of a patch file. `describe` gives the released description of a platform, null for one that is not
 * known. Nothing of a refused file is used.
 */
export function readPatch(text: string, describe: (platform: string) => PlatformDescriptor | null): ReadPatch {
  if (text.length > LONGEST) return refused('too-large', `${text.length}`);
  if (depthOf(text) > DEEPEST) return refused('too-deep', `${depthOf(text)}`);
  const value = parsed(text);
  if (value === undefined) return refused('not-json');
  const shape = PatchSchema.safeParse(value);
  if (!shape.success) {
    const issues = shape.error.issues.slice(0, MOST_REASONS);
    return { refusals: issues.map(({ path }) => ({ code: 'shape', where: path.join('.') })) };
  }
  const descriptor = describe(shape.data.platform);
  return descriptor === null ? refused('platform', shape.data.platform) : checked(patchOf(shape.data), descriptor);
}
