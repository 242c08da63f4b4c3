import { describe, expect, it } from 'vitest';
import { NO_CHOICES, understandChoices } from './time-choices';

describe('understandChoices', () => {
  it('gives back what was kept', () => {
    const choices = {
      metric: 'impressions',
      zone: 'America/New_York',
      daysOff: [5, 6],
      quiet: { from: 22, to: 7 },
      forcedPosts: ['x:1'],
    } as const;
    expect(understandChoices(choices)).toEqual(choices);
  });

  it('costs a broken part its own value and no other', () => {
    expect(understandChoices({ metric: 'applause', zone: 'Mars/Olympus', daysOff: [6] })).toEqual({
      ...NO_CHOICES,
      daysOff: [6],
    });
    expect(understandChoices({ daysOff: [9], quiet: { from: -1, to: 3 }, zone: null })).toEqual(NO_CHOICES);
  });

  it.each([[undefined], [null], ['choices'], [[]]])('takes %j for no choice', (kept) => {
    expect(understandChoices(kept)).toEqual(NO_CHOICES);
  });
});
