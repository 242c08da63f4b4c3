/** The figures of one feed: with the extension against without it, in the same run. */
import type { Figure } from './figures';
import { type FeedRun, type Lengths, runFeed } from './feed-run';
import type { Feed } from './feeds';

/** Most time per 1,000 posts with our code on the stack, ms. */
const SCRIPT_BUDGET: Readonly<Record<string, number>> = { X: 250, LinkedIn: 200, Mastodon: 200, Instagram: 200 };
const STYLE_BUDGET = 100;
const HEAP_BUDGET_MB = 1.5;
/** A post late in a long feed may cost so many times what an early one costs. */
const GROWTH_BUDGET = 1.3;

function costFigures(id: string, name: string, per: number, without: FeedRun, withIt: FeedRun): Figure[] {
  const added = (part: 'script' | 'style' | 'layout' | 'task'): number =>
    (withIt.cost[part] - without.cost[part]) * per;
  return [
    {
      id: `${id}.ours`,
      name: `${name}: our time per 1,000 posts`,
      value: withIt.cost.ours * per,
      unit: 'ms',
      most: SCRIPT_BUDGET[name] ?? 200,
    },
    {
      // How fast the machine was in this run: what ours is to be held against in another.
      id: `${id}.page-script`,
      name: `${name}: script time of the page itself per 1,000 posts`,
      value: without.cost.script * per,
      unit: 'ms',
    },
    { id: `${id}.script`, name: `${name}: script time added per 1,000 posts`, value: added('script'), unit: 'ms' },
    {
      id: `${id}.style`,
      name: `${name}: style time added per 1,000 posts`,
      value: added('style'),
      unit: 'ms',
      most: STYLE_BUDGET,
    },
    { id: `${id}.layout`, name: `${name}: layout time added per 1,000 posts`, value: added('layout'), unit: 'ms' },
    {
      id: `${id}.task`,
      name: `${name}: task time, with against without`,
      value: withIt.cost.task / without.cost.task,
      unit: 'times',
    },
  ];
}

function reader(id: string, name: string, without: FeedRun, withIt: FeedRun): Figure[] {
  const added = (of: (run: FeedRun) => number): number => of(withIt) - of(without);
  const longest = (run: FeedRun): number => Math.max(0, ...run.seen.tasks);
  return [
    { id: `${id}.tasks`, name: `${name}: long tasks without`, value: without.seen.tasks.length, unit: 'tasks' },
    {
      id: `${id}.tasks-added`,
      name: `${name}: long tasks added`,
      value: added(({ seen }) => seen.tasks.length),
      unit: 'tasks',
      most: 0,
    },
    { id: `${id}.longest-added`, name: `${name}: longest task, longer by`, value: added(longest), unit: 'ms' },
    {
      id: `${id}.shift`,
      name: `${name}: layout shift added`,
      value: added(({ seen }) => seen.shift),
      unit: 'score',
      most: 0,
    },
    {
      id: `${id}.resized`,
      name: `${name}: posts resized after their first layout, added`,
      value: added(({ seen }) => seen.resized),
      unit: 'posts',
      most: 0,
    },
  ];
}

/** Scrolls a feed twice, without and with the extension. */
export async function feedFigures(feed: Feed, lengths: Lengths): Promise<Figure[]> {
  const { name } = feed;
  const id = name.toLowerCase();
  const without = await runFeed(feed, lengths, false);
  const withIt = await runFeed(feed, lengths, true);
  const per = 1000 / lengths.posts;
  const heap = (withIt.heap - without.heap) / 1_000_000;
  const figures: Figure[] = [
    ...costFigures(id, name, per, without, withIt),
    ...reader(id, name, without, withIt),
    {
      id: `${id}.heap`,
      name: `${name}: heap added after ${lengths.posts} posts`,
      value: heap,
      unit: 'MB',
      most: HEAP_BUDGET_MB,
    },
    {
      id: `${id}.badges`,
      name: `${name}: badges on the page at the end`,
      value: withIt.badges,
      unit: 'elements',
      least: 1,
    },
    {
      id: `${id}.left`,
      name: `${name}: badges left after switching off`,
      value: withIt.left ?? 0,
      unit: 'elements',
      most: 0,
    },
  ];
  const { costAtEnd, cost } = withIt;
  if (costAtEnd === null) return figures;
  const growth = costAtEnd.ours / cost.ours;
  return [
    ...figures,
    {
      id: `${id}.growth`,
      name: `${name}: our time per post, at ${lengths.long} against the first ${lengths.posts}`,
      value: growth,
      unit: 'times',
      most: GROWTH_BUDGET,
    },
  ];
}
