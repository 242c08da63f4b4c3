/** The line to the extension, with the worker played by the test. */
import type { Input, MessageName, Output } from '@/lib/messaging/rules';
import type { TrialPair } from '@/lib/messaging/patch-schemas';
import type { BadgeView, PageSettings } from '@/lib/messaging/schemas';
import { countWords } from '@/lib/platforms/registry';
import { x } from '@/lib/platforms/x';

export interface FakeLink {
  settings: PageSettings;
  /** The worker does not answer. */
  isDown: boolean;
  isGone: boolean;
  /** Answers badge lookups; null for posts without a badge. */
  viewOf(key: string): BadgeView | null;
  readonly sent: { readonly name: MessageName; readonly data: unknown }[];
  /** How many listen for changed settings. */
  listeners(): number;
  /** The worker says that settings changed. */
  tell(): void;
  /** The worker wants a description tried; null also when nobody listens. */
  try(description: string): TrialPair | null;
  readonly link: {
    send<K extends MessageName>(name: K, data: Input<K>): Promise<Output<K>>;
    onSettingsChanged(handler: () => void): () => void;
    onTrial(handler: (description: string) => TrialPair | null): () => void;
    onSkeleton(): () => void;
    isGone(error: unknown): boolean;
  };
}

export const SETTINGS: PageSettings = {
  platform: 'x',
  description: JSON.stringify(x),
  countWords,
  on: true,
  paused: false,
  display: 'badge',
  density: 'full',
  badgesHidden: false,
  hideKey: 'y',
  tracked: [{ handle: 'fernandoak', relation: 'own' }],
  badgesForRivals: false,
};

export function aView(postKey: string, over: Partial<BadgeView> = {}): BadgeView {
  return {
    postKey,
    symbol: 'above',
    tone: 'above',
    headline: '2.8× usual',
    compact: '2.8×',
    kpi: null,
    label: '2.8× usual engagement at 24 h. Enter opens this post in the side panel.',
    lang: 'en',
    dir: 'ltr',
    card: {
      title: '2.8× usual engagement at 24 h',
      explanation: '538 against 194. Compared with 96 posts.',
      columns: ['Metric', 'Value', 'Usual', 'Verdict'],
      rows: [{ name: 'Likes', value: '388', against: '140', symbol: 'above', tone: 'above', verdict: '2.8× usual' }],
      footnote: [{ text: 'Read today 14:12.', isRaw: false }],
      action: 'Enter opens this post in the side panel.',
    },
    ...over,
  };
}

export function fakeLink(over: Partial<PageSettings> = {}): FakeLink {
  const handlers = new Set<() => void>();
  let trial: ((description: string) => TrialPair | null) | null = null;
  const fake: FakeLink = {
    settings: { ...SETTINGS, ...over },
    isDown: false,
    isGone: false,
    viewOf: (key) => aView(key),
    sent: [],
    listeners: () => handlers.size,
    try: (description) => trial?.(description) ?? null,
    tell: () => {
      for (const handler of handlers) handler();
    },
    link: {
      async send(name, data) {
        fake.sent.push({ name, data });
        if (fake.isGone) throw new Error('Extension context invalidated.');
        if (fake.isDown) throw new Error('Could not establish connection. Receiving end does not exist.');
        return answer(fake, name, data) as never;
      },
      onSettingsChanged(handler) {
        handlers.add(handler);
        return () => handlers.delete(handler);
      },
      onSkeleton: () => () => undefined,
      onTrial(handler) {
        trial = handler;
        return () => {
          trial = null;
        };
      },
      isGone: () => fake.isGone,
    },
  };
  return fake;
}

function answer(fake: FakeLink, name: MessageName, data: unknown): unknown {
  switch (name) {
    case 'page.hello':
      return fake.settings;
    case 'badge.lookup':
      return (data as string[]).map((key) => fake.viewOf(key));
    case 'capture.store':
      return { stored: 1, unchanged: 0, refused: 0 };
    case 'page.report':
    case 'badges.load':
    case 'badges.hide':
    case 'panel.open':
    case 'sites.sync':
    case 'account.relate':
    case 'tabs.refresh':
    case 'patch.check':
    case 'patch.try':
    case 'patch.add':
    case 'patch.list':
    case 'report.skeletons':
    case 'teach.start':
    case 'teach.hello':
    case 'teach.try':
    case 'teach.save':
      return undefined;
  }
}

/** What was sent under a name, in order. */
export const sentAs = <K extends MessageName>({ sent }: FakeLink, name: K): Input<K>[] =>
  sent.filter((message) => message.name === name).map(({ data }) => data as Input<K>);

/** Ids of the posts that left the page, in order. */
export const capturedIds = (fake: FakeLink): string[] =>
  sentAs(fake, 'capture.store').flatMap(({ captures }) => captures.map(({ post }) => post.id));
