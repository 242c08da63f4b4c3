/** Recommended slots put together into windows that people can read: "Tue-Thu 17-20 h". */

export interface WindowSlot {
  readonly weekday: number;
  readonly hour: number;
  readonly n: number;
  /** Log units, with its 90 % interval. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface TimeWindow {
  /** 0 = Monday. */
  readonly weekdays: readonly number[];
  /** First hour, and the hour at whose start the window ends; never over midnight. */
  readonly from: number;
  readonly to: number;
  /** Own posts in the window. */
  readonly n: number;
  /** Mean effect of its slots, in percent against a typical post. */
  readonly percent: number;
  /** Mean bounds of its slots: they share most of their posts, so that together they are hardly surer than one. */
  readonly lowPercent: number;
  readonly highPercent: number;
}

interface Run {
  readonly weekdays: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly slots: readonly WindowSlot[];
}

function runsOfDays(slots: readonly WindowSlot[]): Run[] {
  const runs: Run[] = [];
  for (const slot of slots.toSorted((a, b) => a.weekday - b.weekday || a.hour - b.hour)) {
    const last = runs.at(-1);
    const joins = last?.weekdays[0] === slot.weekday && last.to === slot.hour;
    if (joins) runs[runs.length - 1] = { ...last, to: slot.hour + 1, slots: [...last.slots, slot] };
    else runs.push({ weekdays: [slot.weekday], from: slot.hour, to: slot.hour + 1, slots: [slot] });
  }
  return runs;
}

function joinDays(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const day = run.weekdays[0] ?? 0;
    const index = joined.findIndex(
      (other) => other.from === run.from && other.to === run.to && other.weekdays.at(-1) === day - 1,
    );
    const before = joined[index];
    if (before === undefined) joined.push(run);
    else {
      const slots = [...before.slots, ...run.slots];
      joined[index] = { ...before, weekdays: [...before.weekdays, day], slots };
    }
  }
  return joined;
}

/** Adjacent hours of a day, then equal hours of adjacent days, merged; the best window first. */
export function windowsOf(slots: readonly WindowSlot[]): TimeWindow[] {
  const windows = joinDays(runsOfDays(slots)).map(({ weekdays, from, to, slots: own }) => {
    const percentOf = (size: (slot: WindowSlot) => number): number =>
      100 * Math.expm1(own.reduce((total, slot) => total + size(slot), 0) / own.length);
    const n = own.reduce((total, slot) => total + slot.n, 0);
    return {
      weekdays,
      from,
      to,
      n,
      percent: percentOf(({ value }) => value),
      lowPercent: percentOf(({ low }) => low),
      highPercent: percentOf(({ high }) => high),
    };
  });
  return windows.sort((a, b) => b.percent - a.percent);
}
