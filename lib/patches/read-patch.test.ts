import { describe, expect, it } from 'vitest';
import { equipmentOf } from '@/lib/platforms/contract';
import { withRepair } from '@/lib/platforms/define-repaired';
import { platformById } from '@/lib/platforms/registry';
import { x } from '@/lib/platforms/x';
import { isOutdated, withPatch } from './apply-patch';
import { toldChanges } from './changes-told';
import type { Patch } from './patch-schema';
import { readPatch } from './read-patch';
import type { RefusalCode } from './refusals';

const LIKES = [{ css: '[data-heart]', attr: 'aria-label' }];
const repair = { do: 'post-sources', layout: 'post', field: 'likes', how: 'replace', sources: LIKES };

const patchOf = (...changes: readonly object[]): object => ({
  yardstickPatch: 1,
  platform: 'x',
  name: 'Likes in the new look',
  against: x.verified,
  changes,
});

const read = (value: unknown) => readPatch(typeof value === 'string' ? value : JSON.stringify(value), platformById);

const codes = (value: unknown): readonly RefusalCode[] => {
  const answer = read(value);
  return 'refusals' in answer ? answer.refusals.map(({ code }) => code) : [];
};

const accepted = (value: unknown): Patch => {
  const answer = read(value);
  if ('refusals' in answer) throw new Error(JSON.stringify(answer.refusals));
  return answer.patch;
};

const from = (sources: readonly object[], field = 'likes'): object => patchOf({ ...repair, field, sources });
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('a hostile patch is refused with its reason', () => {
  const cases: readonly (readonly [string, unknown, RefusalCode])[] = [
    ['no JSON', 'likes are over there', 'not-json'],
    ['giant', `"${'x'.repeat(100_001)}"`, 'too-large'],
    ['deep', nested(50_000 / 2), 'too-deep'],
    ['of another kind', { schema: 1, id: 'x' }, 'shape'],
    ['of a newer version', { ...patchOf(repair), yardstickPatch: 2 }, 'shape'],
    ['code', patchOf({ do: 'run', code: 'fetch("https://evil.example")' }), 'shape'],
    ['a key that nobody knows', { ...patchOf(repair), hosts: ['https://evil.example/*'] }, 'shape'],
    ['too many changes', patchOf(...Array.from({ length: 41 }, () => repair)), 'shape'],
    ['too many sources', from(Array.from({ length: 21 }, () => ({ css: '.like' }))), 'shape'],
    ['an endless selector', from([{ css: `.${'x'.repeat(2_000)}` }]), 'shape'],
    ['a site that is not known', { ...patchOf(repair), platform: 'evil' }, 'platform'],
    ['a layout that is not there', patchOf({ ...repair, layout: 'card' }), 'layout'],
    ['a hook of another platform', from([{ css: '.like', hook: { name: 'facebook-count' } }]), 'hook'],
    ['a hook that nobody has', from([{ css: '.like', hook: { name: 'eval' } }]), 'shape'],
    ['a catastrophic pattern', from([{ css: '.like', match: { source: '(a+)+$' } }]), 'pattern'],
    ['a pattern that is none', from([{ css: '.like', match: { source: '(' } }]), 'shape'],
    [
      'a pattern in a route',
      patchOf({ do: 'route', route: { name: 'all', path: { source: '(.*)*' }, posts: true } }),
      'pattern',
    ],
    ['everything', from([{ css: '*' }]), 'selector-vague'],
    ['every box', from([{ css: 'div' }]), 'selector-vague'],
    ['posts everywhere', patchOf({ do: 'post-place', layout: 'post', root: 'body' }), 'selector-vague'],
    ['signs everywhere', patchOf({ do: 'signs', css: 'div' }), 'selector-vague'],
    ['no selector', from([{ css: 'div[' }]), 'selector-invalid'],
    ['what people write', from([{ in: 'page', css: 'textarea[name="message"]' }]), 'selector-hidden'],
    ['data of the page', from([{ in: 'page', css: 'script[type="application/json"]' }]), 'selector-hidden'],
    ['a value of a field', from([{ css: '[data-like]', attr: 'value' }]), 'attribute'],
    [
      'words outside of the post',
      from([{ in: 'page', css: '[data-testid="conversation"]' }], 'text'),
      'outside-the-post',
    ],
    ['a time without its kind', from([{ css: 'time' }], 'publishedAt'), 'result'],
  ];

  it.each(cases)('%s', (_, value, code) => {
    expect(codes(value)).toContain(code);
  });

  it('also where a whole layout brings it along', () => {
    const [post] = x.layouts;
    const layout = { ...post, name: 'other', text: { sources: [{ in: 'page', css: '[data-testid="conversation"]' }] } };
    expect(codes(patchOf({ do: 'layout', layout }))).toContain('outside-the-post');
  });
});

describe('a patch', () => {
  it('replaces the sources of a field and leaves the rest, with the equipment', () => {
    const patched = withPatch(x, accepted(patchOf(repair)));
    expect(patched.layouts[0]?.metrics.likes).toEqual({ ...x.layouts[0]?.metrics.likes, sources: LIKES });
    expect(patched.layouts[0]?.metrics.comments).toEqual(x.layouts[0]?.metrics.comments);
    expect(equipmentOf(patched)).toBe(equipmentOf(x));
  });

  it('never puts its patterns to long texts, but for those that the release uses at the same place', () => {
    const [released] = x.viewer.sources;
    const own = { css: '[data-heart]', match: { source: '\\d+' } };
    const elsewhere = { css: '[data-heart]', match: released?.match };
    const layout = { ...x.layouts[0], name: 'new-look' };
    const patched = withPatch(
      x,
      accepted(
        patchOf(
          { ...repair, sources: [own, elsewhere] },
          { do: 'layout', layout },
          { do: 'viewer-sources', how: 'first', sources: [released] },
        ),
      ),
    );
    expect(patched.viewer).toEqual(x.viewer);
    expect(patched.layouts[0]).toEqual(layout);
    const match = patched.layouts[1]?.metrics.likes?.sources.map((source) => source.match);
    expect(match).toEqual([
      { ...own.match, isForeign: true },
      { ...released?.match, isForeign: true },
    ]);
  });

  it('asks its sources first and the old ones after them', () => {
    const patched = withPatch(x, accepted(patchOf({ ...repair, how: 'first' })));
    expect(patched.layouts[0]?.metrics.likes?.sources).toEqual([
      ...LIKES,
      ...(x.layouts[0]?.metrics.likes?.sources ?? []),
    ]);
  });

  it('brings a number that the layout did not show, a layout and a route of its own', () => {
    const layout = { ...x.layouts[0], name: 'new-look', root: 'article[data-look="new"]' };
    const route = { name: 'thread', path: { source: '^/i/threads/\\d+$' }, posts: true };
    const clicks = { ...repair, field: 'clicks' };
    const patched = withPatch(x, accepted(patchOf({ do: 'layout', layout }, { do: 'route', route }, clicks)));
    expect(patched.layouts.map(({ name }) => name)).toEqual(['new-look', 'post']);
    const later = withPatch(x, accepted(patchOf({ do: 'layout', layout, order: 'last' })));
    expect(later.layouts.map(({ name }) => name)).toEqual(['post', 'new-look']);
    expect(patched.routes[0]).toEqual({ ...route, path: { ...route.path, isForeign: true } });
    expect(patched.layouts[1]?.metrics.clicks).toEqual({ visibility: 'public', sources: LIKES });
  });

  it('tells what it changes', () => {
    expect(toldChanges(accepted(patchOf(repair)), x)).toEqual([
      {
        kind: 'post',
        name: 'post',
        field: 'likes',
        keepsOld: false,
        before: [
          { css: '[data-testid$="like"]', attr: 'aria-label', place: 'post' },
          {
            css: '[data-testid$="like"] [data-testid="app-text-transition-container"] > :only-child',
            attr: null,
            place: 'post',
          },
        ],
        after: [{ css: '[data-heart]', attr: 'aria-label', place: 'post' }],
      },
    ]);
  });

  it('has done its work when a release carries the same repair, and not before', () => {
    const patch = accepted(patchOf(repair));
    const newer = { ...x, verified: '2027-01-31' } as const;
    expect(isOutdated(x, patch)).toBe(false);
    expect(isOutdated(newer, patch)).toBe(false);
    expect(isOutdated(withPatch(newer, accepted(patchOf({ ...repair, how: 'first' }))), patch)).toBe(true);
    expect(isOutdated(withPatch(x, patch), patch)).toBe(true);
  });

  it('has done its work once a release has taken it, whatever the release changed afterwards', () => {
    const layout = { ...x.layouts[0], name: 'new-look', root: 'article[data-look="new"]' };
    const later = { css: '[data-heart-too]' };
    const patch = accepted(patchOf({ do: 'layout', layout }, { ...repair, layout: 'new-look', how: 'first' }));
    const taken = withRepair(x, { name: 'New look', seen: x.verified, changes: patch.changes });
    expect(isOutdated(taken, patch)).toBe(true);
    const changes = accepted(patchOf({ ...repair, how: 'first', sources: [later] })).changes;
    const moved = { ...changes[0], layout: 'new-look' } as (typeof changes)[number];
    const newer = withRepair(taken, { name: 'Likes there', seen: '2027-01-31', changes: [moved] });
    expect(newer).toMatchObject({ verified: '2027-01-31' });
    expect(newer.layouts[0]?.metrics.likes?.sources[0]).toEqual(later);
    expect(isOutdated(newer, patch)).toBe(true);
    expect(isOutdated(newer, accepted(patchOf({ ...repair, sources: [{ css: '[data-star]' }] })))).toBe(false);
  });

  it('has done its work also where people wrote the same in another order of words, or its sign is there already', () => {
    const source = { css: '[data-heart]', attr: 'aria-label', match: { source: '^(\\d+) ', flags: 'i' } };
    const written = { match: { flags: 'i', source: '^(\\d+) ' }, attr: 'aria-label', css: '[data-heart]' };
    const post = {
      ...x.layouts[0],
      metrics: { ...x.layouts[0].metrics, likes: { visibility: 'public' as const, sources: [written] } },
    };
    expect(isOutdated({ ...x, layouts: [post] }, accepted(from([source])))).toBe(true);
    const signs = accepted(patchOf({ do: 'signs', css: 'article[data-look]' }));
    expect(isOutdated(x, signs)).toBe(false);
    expect(isOutdated(withPatch(x, signs), signs)).toBe(true);
  });
});
