/** Lays a patch over the description of its platform. */
import type { AccountMetric, PostMetric } from '@/lib/domain/metrics';
import {
  type CountField,
  definePlatform,
  equipmentOf,
  type PlatformDescriptor,
  type PostLayout,
  type Source,
} from '@/lib/platforms/contract';
import { type Change, type Patch, type PatchSource, PLAIN_FIELDS } from './patch-schema';

type Part<D extends Change['do']> = Extract<Change, { do: D }>;

/** A change names a layout that the description does not have. */
export class NoSuchLayout extends Error {}

/** Zod says "or undefined" of what may be absent; JSON knows only absent. */
const asSources = (sources: readonly PatchSource[]): readonly Source[] =>
  JSON.parse(JSON.stringify(sources)) as Source[];

function joined<S>(how: 'replace' | 'first', before: readonly S[], sources: readonly S[]): readonly S[] {
  if (how === 'replace') return sources;
  const known = new Set(sources.map((source) => JSON.stringify(source)));
  return [...sources, ...before.filter((source) => !known.has(JSON.stringify(source)))];
}

const PLAIN: ReadonlySet<string> = new Set(PLAIN_FIELDS);
const isMetric = (field: string): field is PostMetric => !PLAIN.has(field);

/** The sources of a field of a layout as the description has them; none where the layout lacks it. */
export function sourcesOf(layout: PostLayout, field: Part<'post-sources'>['field']): readonly Source[] {
  if (isMetric(field)) return layout.metrics[field]?.sources ?? [];
  const value = layout[field as 'id' | 'permalink'] as { readonly sources?: readonly Source[] } | undefined;
  return value?.sources ?? [];
}

function withSources(layout: PostLayout, { field, how, sources }: Part<'post-sources'>): PostLayout {
  const next = joined(how, sourcesOf(layout, field), asSources(sources));
  if (!isMetric(field)) {
    const before = layout[field as 'id'] as object | undefined;
    return { ...layout, [field]: { ...before, sources: next } };
  }
  const known: CountField = layout.metrics[field] ?? { visibility: 'public', sources: [] };
  return { ...layout, metrics: { ...layout.metrics, [field]: { ...known, sources: next } } };
}

function withPlace(layout: PostLayout, { root, notInside, ready, foreign }: Part<'post-place'>): PostLayout {
  const changed = { notInside, ready, foreign };
  const next: Record<string, unknown> = { ...layout, ...(root === undefined ? {} : { root }) };
  for (const [name, value] of Object.entries(changed)) {
    if (value === null) delete next[name];
    else if (value !== undefined) next[name] = value;
  }
  return next as unknown as PostLayout;
}

function inLayout(
  descriptor: PlatformDescriptor,
  name: string,
  change: (layout: PostLayout) => PostLayout,
): PlatformDescriptor {
  if (!descriptor.layouts.some((layout) => layout.name === name)) throw new NoSuchLayout(name);
  return {
    ...descriptor,
    layouts: descriptor.layouts.map((layout) => (layout.name === name ? change(layout) : layout)),
  };
}

function inAccount(
  descriptor: PlatformDescriptor,
  { field, how, sources }: Part<'account-sources'>,
): PlatformDescriptor {
  const { account } = descriptor;
  if (field === 'handle' || field === 'name') {
    const next = { sources: joined(how, account[field].sources, asSources(sources)) };
    return { ...descriptor, account: { ...account, [field]: next } };
  }
  const metric: AccountMetric = field;
  const known: CountField = account.metrics[metric] ?? { visibility: 'public', sources: [] };
  const next = { ...known, sources: joined(how, known.sources, asSources(sources)) };
  return { ...descriptor, account: { ...account, metrics: { ...account.metrics, [metric]: next } } };
}

/** What is known under a name comes at its place, what is new comes first: it was made for what the others miss. */
function named<T extends { readonly name: string }>(list: readonly T[], item: T): readonly T[] {
  return list.some(({ name }) => name === item.name)
    ? list.map((each) => (each.name === item.name ? item : each))
    : [item, ...list];
}

/** The description with one change made. Throws NoSuchLayout. */
export function withChange(descriptor: PlatformDescriptor, change: Change): PlatformDescriptor {
  switch (change.do) {
    case 'post-sources':
      return inLayout(descriptor, change.layout, (layout) => withSources(layout, change));
    case 'post-place':
      return inLayout(descriptor, change.layout, (layout) => withPlace(layout, change));
    case 'account-sources':
      return inAccount(descriptor, change);
    case 'viewer-sources': {
      const { how, sources } = change;
      return { ...descriptor, viewer: { sources: joined(how, descriptor.viewer.sources, asSources(sources)) } };
    }
    case 'layout': {
      const layout = JSON.parse(JSON.stringify(change.layout)) as PostLayout;
      return { ...descriptor, layouts: named(descriptor.layouts, layout) };
    }
    case 'route':
      return { ...descriptor, routes: named(descriptor.routes, change.route as PlatformDescriptor['routes'][number]) };
    case 'signs':
      return { ...descriptor, signsOfPosts: `${change.css}, ${descriptor.signsOfPosts}` };
    case 'words': {
      const { purpose, language, words } = change;
      const known = descriptor.words ?? {};
      return { ...descriptor, words: { ...known, [purpose]: { ...known[purpose], [language]: words } } };
    }
  }
}

/** The description with all changes of a patch made, in their order; its equipment stays. Throws NoSuchLayout. */
export function withPatch(descriptor: PlatformDescriptor, { changes }: Patch): PlatformDescriptor {
  return definePlatform(changes.reduce(withChange, descriptor), equipmentOf(descriptor));
}

const says = (descriptor: PlatformDescriptor): string => JSON.stringify(descriptor);

/** Whether the release tells one change by itself: making it changes nothing, or every source it brings is there in a newer description. */
function isTold(descriptor: PlatformDescriptor, against: string, change: Change): boolean {
  try {
    if (says(withChange(descriptor, change)) === says(descriptor)) return true;
  } catch (error) {
    // A layout that a newer description has given up needs no repair.
    if (error instanceof NoSuchLayout) return descriptor.verified > against;
    throw error;
  }
  if (descriptor.verified <= against || !('sources' in change)) return false;
  const release = says(descriptor);
  return asSources(change.sources).every((source) => release.includes(JSON.stringify(source)));
}

/** Whether the description of this release carries all that a patch repairs, so that the patch has done its work. */
export const isOutdated = (descriptor: PlatformDescriptor, { against, changes }: Patch): boolean =>
  changes.every((change) => isTold(descriptor, against, change));
