/** What a patch changes, in a form from which a screen makes sentences. */
import type { Change } from '@/lib/platforms/changes';
import type { PlatformDescriptor, Source } from '@/lib/platforms/contract';
import { sourcesOf } from '@/lib/platforms/with-changes';
import type { Patch } from './patch-schema';

/** Where a value is read. */
export interface ToldSource {
  /** Which element; null: the post itself. */
  readonly css: string | null;
  /** Which attribute of it; null: its text. */
  readonly attr: string | null;
  readonly place: 'post' | 'page' | 'address';
}

export interface ToldChange {
  readonly kind: 'post' | 'account' | 'viewer' | 'place' | 'layout' | 'route' | 'signs' | 'words';
  /** Name of the layout, route or purpose; '' where there is none. */
  readonly name: string;
  /** The field whose sources change; '' where none does. */
  readonly field: string;
  /** What was asked before is still asked, after the new. */
  readonly keepsOld: boolean;
  readonly before: readonly ToldSource[];
  readonly after: readonly ToldSource[];
}

/** Of a long list the first ones tell enough. */
const MOST_TOLD = 3;

const told = ({ css, attr, in: where }: Source): ToldSource => ({
  css: css ?? null,
  attr: attr ?? null,
  place: where === 'url' ? 'address' : where === 'page' ? 'page' : 'post',
});

const toldAll = (sources: readonly Source[]): ToldSource[] => sources.slice(0, MOST_TOLD).map(told);

const at = (css: string | undefined): ToldSource[] => (css === undefined ? [] : [{ css, attr: null, place: 'page' }]);

const NOTHING = { name: '', field: '', keepsOld: false, before: [], after: [] } as const;

function toldChange(change: Change, descriptor: PlatformDescriptor): ToldChange {
  const layoutOf = (name: string) => descriptor.layouts.find((layout) => layout.name === name);
  switch (change.do) {
    case 'post-sources': {
      const layout = layoutOf(change.layout);
      const before = layout === undefined ? [] : toldAll(sourcesOf(layout, change.field));
      return { ...NOTHING, kind: 'post', name: change.layout, field: change.field, before, ...newSources(change) };
    }
    case 'account-sources': {
      const { handle, name, metrics } = descriptor.account;
      const fields = { ...metrics, handle, name };
      const before = toldAll(fields[change.field]?.sources ?? []);
      return { ...NOTHING, kind: 'account', field: change.field, before, ...newSources(change) };
    }
    case 'viewer-sources':
      return { ...NOTHING, kind: 'viewer', before: toldAll(descriptor.viewer.sources), ...newSources(change) };
    case 'post-place':
      return {
        ...NOTHING,
        kind: 'place',
        name: change.layout,
        before: change.root === undefined ? [] : at(layoutOf(change.layout)?.root),
        after: at(change.root),
      };
    case 'layout':
      return { ...NOTHING, kind: 'layout', name: change.layout.name, after: at(change.layout.root) };
    case 'route':
      return { ...NOTHING, kind: 'route', name: change.route.name };
    case 'signs':
      return { ...NOTHING, kind: 'signs', keepsOld: true, after: at(change.css) };
    case 'words':
      return { ...NOTHING, kind: 'words', name: change.purpose };
  }
}

const newSources = ({
  how,
  sources,
}: Extract<Change, { sources: unknown }>): Pick<ToldChange, 'keepsOld' | 'after'> => ({
  keepsOld: how === 'first',
  after: toldAll(sources),
});

/** The changes of a patch beside what the description says today, in their order. */
export const toldChanges = ({ changes }: Patch, descriptor: PlatformDescriptor): readonly ToldChange[] =>
  changes.map((change) => toldChange(change, descriptor));
