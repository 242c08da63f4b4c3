import { describe, expect, it } from 'vitest';
import type { PageSettings } from '@/lib/messaging/schemas';
import { aDraft } from '@/tests/support/made-up';
import { allowedUse, followedOf } from './whose-post';

const settings = (badgesForRivals: boolean): PageSettings => ({
  platform: 'x',
  description: null,
  countWords: {},
  on: true,
  paused: false,
  display: 'badge',
  density: 'full',
  badgesHidden: false,
  hideKey: 'y',
  tracked: [
    { handle: 'fernandoak', relation: 'own' },
    { handle: 'brightpot', relation: 'rival' },
  ],
  badgesForRivals,
});
const followed = followedOf(settings(false));
const by = (handle: string | null) => ({ author: { handle, name: 'Somebody' } });

describe('allowedUse', () => {
  it('records own posts and gives them badges, whatever the case of the handle', () => {
    expect(allowedUse(aDraft(by('FernAndOak')), followed)).toEqual({ isRecorded: true, hasBadge: true });
  });

  it('records rivals, with badges only if these are switched on', () => {
    expect(allowedUse(aDraft(by('brightpot')), followed)).toEqual({ isRecorded: true, hasBadge: false });
    expect(allowedUse(aDraft(by('brightpot')), followedOf(settings(true))).hasBadge).toBe(true);
  });

  it.each([
    ['of strangers', by('milolanterne')],
    ['of nobody in particular', by(null)],
    ['with a name of the language for a handle', by('constructor')],
    ['passed on', { isRepost: true }],
    ['that are advertisements', { isPromoted: true }],
  ])('leaves posts %s alone', (_, over) => {
    expect(allowedUse(aDraft(over), followed)).toEqual({ isRecorded: false, hasBadge: false });
  });
});
