/** Lays changes over a description. */
import type { AccountMetric, PostMetric } from '@/lib/domain/metrics';
import {
  type AccountSourcesChange,
  type Change,
  PLAIN_FIELDS,
  type PostPlaceChange,
  type PostSourcesChange,
} from './changes';
import {
  type CountField,
  definePlatform,
  equipmentOf,
  type PlatformDescriptor,
  type PostLayout,
  type Source,
} from './contract';
import { withMarkedPatterns } from './foreign-patterns';

/** A change names a layout that the description does not have. */
export class NoSuchLayout extends Error {}

function joined<S>(how: 'replace' | 'first', before: readonly S[], sources: readonly S[]): readonly S[] {
  if (how === 'replace') return sources;
  const known = new Set(sources.map((source) => JSON.stringify(source)));
  return [...sources, ...before.filter((source) => !known.has(JSON.stringify(source)))];
}

const PLAIN: ReadonlySet<string> = new Set(PLAIN_FIELDS);
const isMetric = (field: string): field is PostMetric => !PLAIN.has(field);

/** The sources of a field of a layout as the description has them; none where the layout lacks it. */
export function sourcesOf(layout: PostLayout, field: PostSourcesChange['field']): readonly Source[] {
  if (isMetric(field)) return layout.metrics[field]?.sources ?? [];
  const value = layout[field as 'id' | 'permalink'] as { readonly sources?: readonly Source[] } | undefined;
  return value?.sources ?? [];
}

function withSources(layout: PostLayout, { field, how, sources }: PostSourcesChange): PostLayout {
  const next = joined(how, sourcesOf(layout, field), sources);
  if (!isMetric(field)) {
    const before = layout[field as 'id'] as object | undefined;
    return { ...layout, [field]: { ...before, sources: next } };
  }
  const known: CountField = layout.metrics[field] ?? { visibility: 'public', sources: [] };
  return { ...layout, metrics: { ...layout.metrics, [field]: { ...known, sources: next } } };
}

function withPlace(layout: PostLayout, { root, notInside, ready, foreign }: PostPlaceChange): PostLayout {
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

function inAccount(descriptor: PlatformDescriptor, { field, how, sources }: AccountSourcesChange): PlatformDescriptor {
  const { account } = descriptor;
  if (field === 'handle' || field === 'name') {
    const next = { sources: joined(how, account[field].sources, sources) };
    return { ...descriptor, account: { ...account, [field]: next } };
  }
  const metric: AccountMetric = field;
  const known: CountField = account.metrics[metric] ?? { visibility: 'public', sources: [] };
  const next = { ...known, sources: joined(how, known.sources, sources) };
  return { ...descriptor, account: { ...account, metrics: { ...account.metrics, [metric]: next } } };
}

/** What is known under a name comes at its place. What is new comes first, since it was made for what the others miss; or last, where it says so. */
function named<T extends { readonly name: string }>(list: readonly T[], item: T, order?: 'last'): readonly T[] {
  if (list.some(({ name }) => name === item.name)) return list.map((each) => (each.name === item.name ? item : each));
  return order === 'last' ? [...list, item] : [item, ...list];
}

const withSign = (signs: string, css: string): string =>
  `, ${signs}, `.includes(`, ${css}, `) ? signs : `${css}, ${signs}`;

function changed(descriptor: PlatformDescriptor, change: Change): PlatformDescriptor {
  switch (change.do) {
    case 'post-sources':
      return inLayout(descriptor, change.layout, (layout) => withSources(layout, change));
    case 'post-place':
      return inLayout(descriptor, change.layout, (layout) => withPlace(layout, change));
    case 'account-sources':
      return inAccount(descriptor, change);
    case 'viewer-sources': {
      const { how, sources } = change;
      return { ...descriptor, viewer: { sources: joined(how, descriptor.viewer.sources, sources) } };
    }
    case 'layout':
      return { ...descriptor, layouts: named(descriptor.layouts, change.layout, change.order) };
    case 'route':
      return { ...descriptor, routes: named(descriptor.routes, change.route) };
    case 'signs':
      return { ...descriptor, signsOfPosts: withSign(descriptor.signsOfPosts, change.css) };
    case 'words': {
      const { purpose, language, words } = change;
      const known = descriptor.words ?? {};
      return { ...descriptor, words: { ...known, [purpose]: { ...known[purpose], [language]: words } } };
    }
  }
}

/** The description with all changes made, in their order; their patterns never see long texts, its equipment stays. Throws NoSuchLayout. */
export function withChanges(descriptor: PlatformDescriptor, changes: readonly Change[]): PlatformDescriptor {
  const marked = changes.map((change) => withMarkedPatterns(change, descriptor));
  return definePlatform(marked.reduce(changed, descriptor), equipmentOf(descriptor));
}
