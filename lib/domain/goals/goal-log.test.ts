import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY } from '../age';
import { coolDownUntil, isReviewDue, lacksLeading, strategyCoolDownUntil } from './goal-hints';
import { type GoalChange, goalsAt, type LoggedChange, NO_GOALS, targetFor, undoOf } from './goal-log';
import { refusalOf, refusalOfAll } from './goal-refusal';

const logged = (...changes: readonly (readonly [number, GoalChange, string?])[]): LoggedChange[] =>
  changes.map(([day, change, reason]) => ({ at: day * DAY, change, reason: reason ?? null }));
const added = (kpi: string): GoalChange => ({ kind: 'kpi added', kpi });
const target = (value: number, account: string | null = null): GoalChange => ({
  kind: 'target set',
  kpi: 'likes',
  account,
  period: 'week',
  value,
});

const LOG = logged(
  [1, { kind: 'objective', objective: 'awareness' }],
  [1, added('likes')],
  [2, target(100)],
  [40, target(150), 'the account doubled'],
  [41, target(30, 'x:small')],
);

describe('goals over time', () => {
  it('keep for every day the targets of that day', () => {
    const at = (day: number, account = 'x:acme') => targetFor(goalsAt(LOG, day * DAY), 'likes', account, 'week');
    expect([at(1), at(2), at(39), at(40), at(99)]).toEqual([null, 100, 100, 150, 150]);
    expect([at(40, 'x:small'), at(41, 'x:small')]).toEqual([150, 30]);
  });

  it('have no target for another period or another KPI', () => {
    const goals = goalsAt(LOG, 99 * DAY);
    expect(targetFor(goals, 'likes', 'x:acme', 'month')).toBeNull();
    expect(targetFor(goals, 'shares', 'x:acme', 'week')).toBeNull();
  });

  it('do not depend on the order in which changes of different days are kept', () => {
    expect(goalsAt(LOG.toReversed(), 99 * DAY).targets).toHaveLength(2);
    expect(goalsAt([...LOG.slice(3), ...LOG.slice(0, 3)], 99 * DAY)).toEqual(goalsAt(LOG, 99 * DAY));
  });

  it('drop the targets of a KPI with it, and remember what was left out on purpose', () => {
    const log = logged(
      [1, added('likes')],
      [1, target(100)],
      [2, { kind: 'kpi removed', kpi: 'likes' }, 'vanity'],
      [3, { kind: 'not chosen', kpi: 'likes' }, 'vanity'],
    );
    const goals = goalsAt(log, 9 * DAY);
    expect(goals).toMatchObject({ kpis: [], targets: [], notChosen: [{ kpi: 'likes', reason: 'vanity' }] });
    expect(goalsAt([...log, ...logged([10, added('likes')])], 10 * DAY).notChosen).toEqual([]);
  });
});

describe('refusalOf', () => {
  const six = goalsAt(
    logged(...['likes', 'comments', 'shares', 'saves', 'views', 'clicks'].map((kpi) => [1, added(kpi)] as const)),
    DAY,
  );

  it('refuses a seventh KPI and one that is there', () => {
    expect(six.kpis).toHaveLength(6);
    expect(refusalOf(six, added('reach'), null)).toBe('six already');
    expect(refusalOf(six, added('likes'), null)).toBe('there already');
  });

  it('asks for a reason where something is altered, not where it is new', () => {
    const goals = goalsAt(LOG, 99 * DAY);
    expect(refusalOf(goals, target(200), ' ')).toBe('no reason');
    expect(refusalOf(goals, target(200), 'new season')).toBeNull();
    expect(refusalOf(goals, target(5, 'x:other'), null)).toBeNull();
  });

  it('refuses targets of nothing, and values that are none', () => {
    const goals = goalsAt(LOG, 99 * DAY);
    expect(refusalOf(goals, { ...target(1), kpi: 'shares' } as GoalChange, null)).toBe('not there');
    expect([Number.NaN, -1, Number.POSITIVE_INFINITY].map((value) => refusalOf(goals, target(value), 'x'))).toEqual(
      Array(3).fill('bad value'),
    );
    expect(refusalOf(goals, target(0), 'x')).toBeNull();
    expect(refusalOf(goals, { kind: 'kpi removed', kpi: 'shares' }, 'x')).toBe('not there');
    const weights = { reach: 1, sharing: 1, conversion: 0 };
    expect(refusalOf(goals, { kind: 'weights', weights }, 'x')).toBe('bad value');
    expect(refusalOf(goals, { kind: 'review', day: 'soon' }, null)).toBe('bad value');
  });
});

describe('undoing', () => {
  it('brings back what was before the last changes, targets included, and can itself be undone', () => {
    const log = logged(
      [1, added('likes')],
      [2, target(100)],
      [3, { kind: 'kpi removed', kpi: 'likes' }, 'vanity'],
      [3, added('shares')],
    );
    const undo = undoOf(log);
    expect(undo).toMatchObject({ undone: 3 * DAY });
    const after = [...log, ...(undo === null ? [] : logged([4, undo]))];
    expect(goalsAt(after, 9 * DAY)).toEqual(goalsAt(log, 2 * DAY));
    const again = undoOf(after);
    expect(again?.goals).toEqual(goalsAt(log, 3 * DAY));
    expect(goalsAt(after, 3 * DAY).kpis.map(({ kpi }) => kpi)).toEqual(['shares']);
  });

  it('is not offered before there is anything', () => {
    expect(undoOf([])).toBeNull();
    expect(undoOf(logged([1, added('likes')]))?.goals).toEqual(NO_GOALS);
  });

  it('never leaves anything behind of the change it takes back', () => {
    const change = fc.constantFrom<GoalChange>(
      { kind: 'objective', objective: 'engagement' },
      added('comments'),
      target(7),
      { kind: 'not chosen', kpi: 'reach' },
      { kind: 'weights', weights: { reach: 1, sharing: 0, conversion: 0 } },
      { kind: 'review', day: '2026-12-01', remind: false },
      { kind: 'kpi described', kpi: 'likes', timing: 'lagging', owner: 'Ana', contribution: null },
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const log = logged([0, added('likes')], ...changes.map((each, at) => [at + 1, each, 'x'] as const));
        expect(undoOf(log)?.goals).toEqual(goalsAt(log.slice(0, -1), 99 * DAY));
      }),
    );
  });
});

describe('KPIs of one\u2019s own', () => {
  const own = (name: string, formula: string, title = 'Talk'): GoalChange => ({
    kind: 'own kpi saved',
    ownKpi: { name, title, formula, unit: 'share', better: 'more' },
  });
  const goals = goalsAt(logged([1, own('talk', 'comments / likes')], [1, own('more_talk', 'talk * 2')]), DAY);

  it('may be chosen once they are there', () => {
    expect(refusalOf(NO_GOALS, added('talk'), null)).toBe('not there');
    expect(refusalOf(goals, added('talk'), null)).toBeNull();
  });

  it('are refused with a formula that cannot be worked out, without a title, or under a name of the catalogue', () => {
    expect(refusalOf(goals, own('odd', 'nowhere + 1'), null)).toBe('bad value');
    expect(refusalOf(goals, own('odd', 'odd + 1'), null)).toBe('bad value');
    expect(refusalOf(goals, own('odd', 'likes', ' '), null)).toBe('bad value');
    expect(refusalOf(goals, own('virality_rate', 'likes'), null)).toBe('bad value');
  });

  it('keep their old definition for old days, and stay while another needs them', () => {
    const log = logged([1, own('talk', 'comments / likes')], [5, own('talk', 'comments / reach'), 'clearer']);
    expect(goalsAt(log, 4 * DAY).ownKpis[0]?.formula).toBe('comments / likes');
    expect(refusalOf(goals, own('talk', 'comments'), null)).toBe('no reason');
    expect(refusalOf(goals, { kind: 'own kpi removed', name: 'talk' }, 'x')).toBe('in use');
    expect(refusalOf(goals, { kind: 'own kpi removed', name: 'more_talk' }, 'x')).toBeNull();
  });
});

describe('several changes at once', () => {
  it('are judged one after another and refused together', () => {
    const change = (each: GoalChange): LoggedChange => ({ at: DAY, reason: null, change: each });
    expect(refusalOfAll(NO_GOALS, [change(added('likes')), change(target(5))])).toBeNull();
    expect(refusalOfAll(NO_GOALS, [change(target(5)), change(added('likes'))])).toBe('not there');
    const seven = ['likes', 'comments', 'shares', 'saves', 'views', 'clicks', 'reach'].map((kpi) => change(added(kpi)));
    expect(refusalOfAll(NO_GOALS, seven)).toBe('six already');
  });
});

describe('hints', () => {
  it('tell until when a target should be left alone', () => {
    const which = { kpi: 'likes', account: null, period: 'week' } as const;
    expect(coolDownUntil(LOG, which, 50 * DAY)).toBe(68 * DAY);
    expect(coolDownUntil(LOG, which, 68 * DAY)).toBeNull();
    expect(coolDownUntil([], which, 50 * DAY)).toBeNull();
  });

  it('tell until when objective and weights should be left alone', () => {
    expect(strategyCoolDownUntil(LOG, 20 * DAY)).toBe(29 * DAY);
    expect(strategyCoolDownUntil(LOG, 29 * DAY)).toBeNull();
  });

  it('are silent about a review of which nobody wants to be reminded', () => {
    const goals = goalsAt(logged([1, { kind: 'review', day: '2026-03-01', remind: false }]), DAY);
    expect(isReviewDue(goals, '2026-04-01')).toBe(false);
  });

  it('tell a set without a leading KPI, and a review that is due', () => {
    const goals = goalsAt(logged([1, added('revenue')], [1, { kind: 'review', day: '2026-03-01' }]), DAY);
    expect(lacksLeading(goals)).toBe(true);
    expect(lacksLeading(goalsAt(LOG, 9 * DAY))).toBe(true);
    expect(lacksLeading(goalsAt([...LOG, ...logged([2, added('posts')])], 9 * DAY))).toBe(false);
    expect(lacksLeading(goalsAt([], 0))).toBe(false);
    expect([isReviewDue(goals, '2026-02-28'), isReviewDue(goals, '2026-03-01')]).toEqual([false, true]);
  });
});
