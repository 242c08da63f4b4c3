/** What a page's main thread did: time with the extension's code on the stack, and what the browser itself counted. */
import type { CDPSession, Page } from '@playwright/test';

/** Processor time of the page's main thread, in ms: what other programs take meanwhile is not counted. */
export interface Cost {
  /** With code of the extension anywhere on the stack. */
  readonly ours: number;
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly task: number;
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

const SAMPLE_EVERY_US = 200;
const EXTENSION = 'chrome-extension://';

/** Ids of all nodes at or below a frame of an extension. */
function ourNodes({ nodes }: Profile): Set<number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ours = new Set<number>();
  const take = (node: ProfileNode | undefined): void => {
    if (node === undefined || ours.has(node.id)) return;
    ours.add(node.id);
    for (const child of node.children ?? []) take(byId.get(child));
  };
  for (const node of nodes) if (node.callFrame.url.startsWith(EXTENSION)) take(node);
  return ours;
}

function ourTime(profile: Profile): number {
  const ours = ourNodes(profile);
  const { samples = [], timeDeltas = [] } = profile;
  return samples.reduce((sum, id, index) => sum + (ours.has(id) ? (timeDeltas[index + 1] ?? 0) : 0), 0) / 1000;
}

/** What the browser counted so far; one connection counts in one kind of time. */
async function counters(connection: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await connection.send('Performance.getMetrics');
  const byName = new Map(metrics.map(({ name, value }) => [name, value]));
  return (name) => byName.get(name) ?? 0;
}

const connect = async (page: Page, timeDomain: 'timeTicks' | 'threadTicks'): Promise<CDPSession> => {
  const connection = await page.context().newCDPSession(page);
  await connection.send('Performance.enable', { timeDomain });
  return connection;
};

/** Runs `work` and says what it cost the page. */
export async function costOf(page: Page, work: () => Promise<unknown>): Promise<Cost> {
  const clock = await connect(page, 'timeTicks');
  const processor = await connect(page, 'threadTicks');
  const [wallBefore, before] = [await counters(clock), await counters(processor)];
  await clock.send('Profiler.enable');
  await clock.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_US });
  await clock.send('Profiler.start');
  await work();
  const { profile } = await clock.send('Profiler.stop');
  const [wallAfter, after] = [await counters(clock), await counters(processor)];
  const spent = (name: string): number => (after(name) - before(name)) * 1000;
  const task = spent('TaskDuration');
  const onTheClock = (wallAfter('TaskDuration') - wallBefore('TaskDuration')) * 1000;
  await clock.detach();
  await processor.detach();
  return {
    // The profiler goes by the clock: what the main thread had to wait for a processor is taken out.
    ours: ourTime(profile) * (task / onTheClock),
    script: spent('ScriptDuration'),
    style: spent('RecalcStyleDuration'),
    layout: spent('LayoutDuration'),
    task,
  };
}

/** Bytes of the page's heap after everything that can go has gone. */
export async function heapOf(page: Page): Promise<number> {
  const connection = await connect(page, 'timeTicks');
  await connection.send('HeapProfiler.collectGarbage');
  await connection.send('HeapProfiler.collectGarbage');
  const heap = (await counters(connection))('JSHeapUsedSize');
  await connection.detach();
  return heap;
}
