/** The first files of a platform: enough to be built, and to say what is missing. */
import { repairsIndex } from '../accept-patch/repair-files';

const identifier = /^[a-z][a-z0-9]{1,20}$/;

const index = (
  id: string,
  name: string,
  host: string,
): string => `/** ${name}. Where posts are and where each value may be read; what is odd about the site stands in README.md. */
import type { PostLayout } from '../contract';
import { defineRepairedPlatform } from '../define-repaired';
import { equipment } from './equipment';
import { repairs } from './repairs';
import { routes } from './routes';

const post: PostLayout = {
  name: 'post',
  root: 'article',
  id: { sources: [{ css: 'a[href*="/post/"]', attr: 'href', match: { source: '/post/(\\\\w+)' } }] },
  handle: { sources: [] },
  authorName: { sources: [] },
  permalink: { template: 'https://${host}/post/{id}' },
  publishedAt: { sources: [{ css: 'time[datetime]', attr: 'datetime', as: 'iso' }] },
  text: { sources: [] },
  formats: [],
  otherwise: null,
  metrics: {},
  badge: [{ css: 'time', in: 'post', place: 'after' }],
};

export const ${id} = defineRepairedPlatform(
  {
    schema: 1,
    id: '${id}',
    name: '${name}',
    verified: '2000-01-01',
    status: 'broken',
    hosts: ['https://${host}/*'],
    ids: 'global',
    rounding: 'unknown',
    matureAfterDays: 7,
    display: 'panel',
    routes,
    walls: [],
    signsOfPosts: 'article',
    viewer: { sources: [] },
    account: { on: [], handle: { sources: [] }, name: { sources: [] }, metrics: {} },
    layouts: [post],
  },
  equipment,
  repairs,
);
`;

const equipment = `/** What the engine needs for this site beside the description: all of it that a page has to carry. */
import type { Equipment } from '../contract';

export const equipment: Equipment = { hooks: {} };
`;

const routes = (name: string): string => `/** The addresses of ${name}. */
import type { Route } from '../contract';

export const routes: readonly Route[] = [{ name: 'home', path: { source: '^/$' }, posts: true }];
`;

const readme = (name: string): string => `# ${name}

Not compared with the site yet.

## What is read

## What is odd
`;

/**
 * Paths inside `lib/platforms/<id>` with their first contents. Throws with a line that says what to write when the id, the
 * name or the host will not do.
 */
export function platformFiles(id: string, name: string, host: string): Readonly<Record<string, string>> {
  if (!identifier.test(id)) throw new Error(`an id is lower-case letters and digits, such as "vimeo": ${id}`);
  if (!/^[\w .-]{2,30}$/.test(name)) throw new Error(`a name is two to thirty letters, such as "Vimeo": ${name}`);
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) throw new Error(`a host has no "https://" and no path: ${host}`);
  return {
    'index.ts': index(id, name, host),
    'equipment.ts': equipment,
    'routes.ts': routes(name),
    'routes.examples.json': `${JSON.stringify({ home: { examples: [`https://${host}/`], counterExamples: [`https://${host}/about`] } }, null, 2)}\n`,
    'repairs/index.ts': repairsIndex([]),
    'README.md': readme(name),
  };
}

/** The registry with the platform in it: its import by name and its place at the end of the list. */
export function withPlatform(registry: string, id: string): string {
  const list = /(export const platforms[^=]*= \[)([^\]]*?)(,?\s*\];)/.exec(registry);
  const first = registry.indexOf('import { ');
  if (list === null || first === -1) throw new Error('the registry has no list of platforms');
  const [whole, before = '', names = '', after = ''] = list;
  const listed = registry.replace(whole, () => `${before}${names}, ${id}${after}`);
  return `${listed.slice(0, first)}import { ${id} } from './${id}';\n${listed.slice(first)}`;
}

/** The list of hosts with this one at its end. */
export function withHost(hosts: string, host: string): string {
  const end = hosts.lastIndexOf('];');
  if (end === -1) throw new Error('there is no list of hosts');
  return `${hosts.slice(0, end)}  'https://${host}/*',\n${hosts.slice(end)}`;
}
