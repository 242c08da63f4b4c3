/**
 * What every platform has to keep to, as questions that answer with a list of faults. They are plain functions, so that
 * suite-mutations.test.ts can put them to platforms that are broken on purpose.
 */
import { parsePage } from '@/scripts/saved-pages/open-page';
import { readOutput } from '@/scripts/saved-pages/read-output';
import type { CountField, Field, PlatformDescriptor, PostLayout, RouteExamples } from '@/lib/platforms/contract';
import {
  badgePlaces,
  findCandidates,
  matchRoute,
  onHosts,
  pageContext,
  readPage,
  readPost,
} from '@/lib/platforms/engine';
import { elementsOf, pageScope, postScope, type Scope, valueOf } from '@/lib/platforms/engine/sources';
import type { Candidate, PageContext } from '@/lib/platforms/engine';
import { PlatformSchema } from '@/lib/platforms/schema';
import type { PageReading } from '@/lib/domain/reading';
import { type Fixture, freshDocument } from './fixtures';

export interface Subject {
  readonly platform: PlatformDescriptor;
  readonly fixtures: readonly Fixture[];
  /** Addresses of each route, and addresses that look like it. */
  readonly examples: RouteExamples;
  /** All platforms, this one among them. */
  readonly registry: readonly PlatformDescriptor[];
  /** What no fixture shows, by name, with the reason. */
  readonly untried: Readonly<Record<string, string>>;
  /** The reading that is put to the test. */
  readonly read: typeof readPage;
}

type Check = (subject: Subject) => readonly string[];

const readingOf = ({ platform, read }: Subject, fixture: Fixture, document = freshDocument(fixture)): PageReading =>
  read(document, fixture.url, platform, fixture.now);

/** The printed form of a reading, without the health, which follows from the posts. */
function printed(subject: Subject, fixture: Fixture): unknown {
  const document = freshDocument(fixture);
  const output = readOutput(readingOf(subject, fixture, document), document, fixture.url);
  return JSON.parse(JSON.stringify({ ...output, health: undefined }));
}

const hasGoldens: Check = ({ fixtures }) => [
  ...(fixtures.length === 0 ? ['there are no fixtures'] : []),
  ...fixtures.flatMap(({ fault }) => fault ?? []),
  ...fixtures.filter(({ golden }) => golden === null).map(({ name }) => `${name} has no right reading beside it`),
  ...(new Set(fixtures.map(({ language }) => language)).size < 2 ? ['all fixtures are in one language'] : []),
];

const areSmall: Check = ({ fixtures }) =>
  fixtures
    .filter(({ html }) => new TextEncoder().encode(html).length > 30_000)
    .map(({ name }) => `${name} is larger than 30 KB`);

const readsRightly: Check = (subject) =>
  subject.fixtures.flatMap((fixture) =>
    differences(fixture.golden, printed(subject, fixture)).map((line) => `${fixture.name}${line}`),
  );

/** Paths at which two JSON values differ. */
function differences(expected: unknown, actual: unknown, path = ''): string[] {
  if (typeof expected !== 'object' || typeof actual !== 'object' || expected === null || actual === null)
    return Object.is(expected, actual)
      ? []
      : [`${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`];
  const [before, after] = [new Map(Object.entries(expected)), new Map(Object.entries(actual))];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
    differences(before.get(key), after.get(key), `${path}/${key}`),
  );
}

const writesNothing: Check = (subject) =>
  subject.fixtures
    .filter((fixture) => {
      const document = freshDocument(fixture);
      const before = document.documentElement.outerHTML;
      readingOf(subject, fixture, document);
      return document.documentElement.outerHTML !== before;
    })
    .map(({ name }) => `${name} was changed by reading it`);

function contextOf({ platform }: Subject, fixture: Fixture): PageContext {
  return pageContext(freshDocument(fixture), fixture.url, platform, fixture.now);
}

interface Found {
  readonly fixture: Fixture;
  readonly context: PageContext;
  readonly candidate: Candidate;
}

const candidatesOf = (subject: Subject): Found[] =>
  subject.fixtures.flatMap((fixture) => {
    const context = contextOf(subject, fixture);
    return findCandidates(context.document, subject.platform).map((candidate) => ({ fixture, context, candidate }));
  });

const knowsNoZero: Check = (subject) =>
  subject.fixtures.flatMap((fixture) => {
    const document = freshDocument(fixture);
    const context = pageContext(document, fixture.url, subject.platform, fixture.now);
    for (const { root, layout } of findCandidates(document, subject.platform)) {
      const scope = postScope(root, layout.foreign, context);
      for (const field of Object.values(layout.metrics) as CountField[]) silence(field, scope);
    }
    return readingOf(subject, fixture, document).posts.flatMap(({ id, metrics }) =>
      Object.entries(metrics).map(([metric, { raw }]) => `${fixture.name}: ${id} still has ${metric} "${raw}"`),
    );
  });

/** Takes out of the page whatever the sources of a number look at. */
function silence({ sources }: CountField, scope: Scope): void {
  for (const source of sources) {
    if (source.in === 'url') continue;
    for (const element of elementsOf(source, scope)) {
      if (source.attr === undefined) element.textContent = '';
      else element.removeAttribute(source.attr);
    }
  }
}

const fillsFields: Check = (subject) => {
  const { platform } = subject;
  const readings = subject.fixtures.map((fixture) => readingOf(subject, fixture));
  return metricNames(platform).flatMap((metric) => {
    const health = readings.map(({ health: { fields } }) => fields[metric]);
    const expected = health.reduce((sum, field) => sum + (field?.expected ?? 0), 0);
    const missing = readings
      .flatMap(({ posts }) => posts)
      .filter((post) => post.expected?.includes(metric) === true && !(metric in post.metrics));
    const asked = Math.min(...platform.layouts.flatMap(({ metrics }) => fieldOf(metrics, metric)?.minFill ?? 0.9));
    return expected > 0 && missing.length > expected * (1 - asked)
      ? [`${metric} is read on ${expected - missing.length} of ${expected} posts that should show it`]
      : [];
  });
};

const fieldOf = (metrics: PostLayout['metrics'], name: string): CountField | undefined =>
  new Map(Object.entries(metrics)).get(name);

const metricNames = ({ layouts }: PlatformDescriptor): string[] => [
  ...new Set(layouts.flatMap(({ metrics }) => Object.keys(metrics))),
];

const hasBadgePlaces: Check = (subject) =>
  candidatesOf(subject)
    .filter(({ candidate, context }) => candidate.layout.badge.length > 0 && readPost(candidate, context) !== null)
    .filter(({ candidate }) => badgePlaces(candidate).length === 0)
    .map(
      ({ fixture, candidate }) =>
        `${fixture.name}: no place for the badge in a post of layout ${candidate.layout.name}`,
    );

/** Names of everything that should be shown by some fixture, with whether it was. */
function proofs(subject: Subject): Map<string, boolean> {
  const proven = new Map<string, boolean>();
  const note = (name: string, isProven: boolean): void => void proven.set(name, proven.get(name) === true || isProven);
  for (const { name } of subject.platform.layouts) note(`layout ${name}`, false);
  for (const found of candidatesOf(subject)) {
    note(`layout ${found.candidate.layout.name}`, true);
    for (const [field, answers] of firstChoices(found)) note(`${found.candidate.layout.name} ${field}`, answers);
  }
  for (const fixture of subject.fixtures)
    for (const [field, answers] of pageFirstChoices(contextOf(subject, fixture), readingOf(subject, fixture)))
      note(field, answers);
  return proven;
}

function firstChoices({ candidate, context }: Found): [string, boolean][] {
  const { root, layout } = candidate;
  const scope = postScope(root, layout.foreign, context);
  const draft = readPost(candidate, context);
  const fields: Record<string, Field> = {
    id: layout.id,
    handle: layout.handle,
    authorName: layout.authorName,
    publishedAt: layout.publishedAt,
    text: layout.text,
    ...(layout.hashtags === undefined ? {} : { hashtags: layout.hashtags }),
    ...(layout.isRepost === undefined ? {} : { isRepost: layout.isRepost }),
    ...(layout.isPromoted === undefined ? {} : { isPromoted: layout.isPromoted }),
    ...(layout.isPinned === undefined ? {} : { isPinned: layout.isPinned }),
    ...(layout.isReply === undefined ? {} : { isReply: layout.isReply }),
  };
  const plain = Object.entries(fields)
    .filter(([, { sources }]) => sources.length > 0)
    .map(([name, field]): [string, boolean] => [name, answersFirst(field, scope)]);
  const counts = Object.keys(layout.metrics).map((metric): [string, boolean] => [
    metric,
    new Map(Object.entries(draft?.metrics ?? {})).get(metric)?.source === 0,
  ]);
  return [...plain, ...counts];
}

const answersFirst = ({ sources: [first] }: Field, scope: Scope): boolean =>
  first !== undefined && valueOf(first, scope) !== null;

function pageFirstChoices(context: PageContext, { account }: PageReading): [string, boolean][] {
  const { viewer, account: described } = context.descriptor;
  const scope = pageScope(context);
  const isAccountPage = account !== null;
  const metrics = new Map(Object.entries(account?.metrics ?? {}));
  return [
    // Some sites tell on no page who is signed in.
    ['viewer', viewer.sources.length === 0 || answersFirst(viewer, scope)],
    ['account handle', isAccountPage && answersFirst(described.handle, scope)],
    ['account name', isAccountPage && answersFirst(described.name, scope)],
    ...Object.keys(described.metrics).map((metric): [string, boolean] => [
      `account ${metric}`,
      metrics.get(metric)?.source === 0,
    ]),
  ];
}

const provesFirstChoices: Check = (subject) => {
  const proven = proofs(subject);
  const excused = (name: string): boolean => `${subject.platform.id} ${name}` in subject.untried;
  return [...proven].flatMap(([name, isProven]) => {
    if (!isProven && !excused(name)) return [`no fixture shows the first choice of: ${name}`];
    return isProven && excused(name) ? [`untried.ts excuses what a fixture shows by now: ${name}`] : [];
  });
};

/** Examples are addresses, or paths on a made-up server where the platform has none of its own. */
const addressOf = (example: string, { hosts }: PlatformDescriptor): URL =>
  new URL(example, hosts[0]?.replace('*.', 'www.').replace('/*', '') ?? 'https://server.example');

const routesAreExact: Check = ({ platform, examples }) =>
  platform.routes.flatMap(({ name }) => {
    const { examples: right = [], counterExamples: wrong = [] } = examples[name] ?? {};
    const isRoute = (example: string): boolean => matchRoute(platform, addressOf(example, platform))?.name === name;
    return [
      ...(right.length === 0 || wrong.length === 0
        ? [`the route ${name} has no example, or none of what it is not`]
        : []),
      ...right.filter((example) => !isRoute(example)).map((example) => `${example} is not the route ${name}`),
      ...wrong.filter(isRoute).map((example) => `${example} is taken for the route ${name}`),
    ];
  });

/** An address belongs to one platform at most, with nothing on the page to tell it by. */
const addressesAreOurs: Check = ({ platform, examples, registry }) =>
  Object.values(examples).flatMap(({ examples: ours }) =>
    ours.flatMap((example) => {
      const claims = registry.filter((other) => onHosts(other, addressOf(example, platform))).map(({ id }) => id);
      const right = platform.hosts.length === 0 ? [] : [platform.id];
      return claims.join() === right.join() ? [] : [`${example} is claimed by: ${claims.join(', ') || 'nobody'}`];
    }),
  );

const isWellFormed: Check = ({ platform }) => {
  const parsed = PlatformSchema.safeParse(platform);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const document = parsePage('<!doctype html>', new URL('https://server.example/'));
  const today = new Date().toISOString().slice(0, 10);
  return [
    ...selectorsOf(platform).flatMap((selector) => (parses(selector, document) ? [] : [`no selector: ${selector}`])),
    ...(platform.verified > today ? [`verified in the future: ${platform.verified}`] : []),
    ...unknownRoutes(platform).map((name) => `there is no route ${name}`),
    ...(JSON.stringify(JSON.parse(JSON.stringify(platform))) === JSON.stringify(platform) ? [] : ['is not plain data']),
  ];
};

function parses(selector: string, document: Document): boolean {
  try {
    document.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

const SELECTOR_KEYS = new Set([
  'css',
  'up',
  'without',
  'root',
  'notInside',
  'ready',
  'foreign',
  'detect',
  'signsOfPosts',
]);

function selectorsOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string' ? (SELECTOR_KEYS.has(key) ? [value] : []) : selectorsOf(value),
  );
}

function unknownRoutes({ routes, account, layouts }: PlatformDescriptor): string[] {
  const names = new Set(routes.map(({ name }) => name));
  const fields = layouts.flatMap(({ metrics }) => Object.values(metrics) as CountField[]);
  const named = [...account.on, ...fields.flatMap(({ expectedOn = [] }) => expectedOn)];
  return [...new Set(named)].filter((name) => !names.has(name));
}

const isRegistered: Check = ({ platform, registry }) =>
  registry.filter(({ id }) => id === platform.id).length === 1 ? [] : [`${platform.id} is not once in the registry`];

/** By the sentence that must hold of every platform. */
export const checks: Readonly<Record<string, Check>> = {
  'is in the registry once': isRegistered,
  'is well formed': isWellFormed,
  'has saved pages in two languages, each with its right reading': hasGoldens,
  'keeps its saved pages small': areSmall,
  'reads every saved page rightly': readsRightly,
  'writes nothing to a page': writesNothing,
  'takes no missing number for zero': knowsNoZero,
  'reads the numbers that it says a page shows': fillsFields,
  'finds a place for the badge in every post': hasBadgePlaces,
  'proves every layout and every first choice by a saved page': provesFirstChoices,
  'tells its kinds of page apart': routesAreExact,
  'claims the addresses of no other platform': addressesAreOurs,
};
