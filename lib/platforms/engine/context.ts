/** What is known of a page as a whole. */
import type { RoundingRule } from '@/lib/domain/measured';
import type { PlatformDescriptor, Wall } from '../contract';
import { matchRoute, readablePath } from './addresses';
import { cleanedHandle } from './page-text';
import { execute, expressionOf } from './patterns';
import { firstAnswer, pageScope, valueOf } from './sources';
import type { PageContext } from './types';

/** The page at this moment; nothing is looked up in it before it is asked for. `now` in milliseconds. */
export function pageContext(document: Document, url: URL, descriptor: PlatformDescriptor, now: number): PageContext {
  const context: PageContext = {
    document,
    url,
    descriptor,
    now,
    site: descriptor.ids === 'per-site' ? url.host : null,
    get language() {
      return keep(this, 'language', languageOf(document));
    },
    get route() {
      return keep(this, 'route', matchRoute(descriptor, url));
    },
    get viewer() {
      return keep(this, 'viewer', viewerOf(this));
    },
    get rounding() {
      return keep(this, 'rounding', roundingOf(this));
    },
    get wall() {
      return keep(this, 'wall', wallOf(this));
    },
    get signsOfPosts() {
      const own = descriptor.routes.find(({ name }) => name === this.route?.name)?.signs;
      const isThere = (css: string | undefined): boolean => css !== undefined && document.querySelector(css) !== null;
      return keep(this, 'signsOfPosts', isThere(descriptor.signsOfPosts) || isThere(own));
    },
  };
  return context;
}

/** Replaces a getter by its result. */
function keep<T>(context: PageContext, name: keyof PageContext, value: T): T {
  Object.defineProperty(context, name, { value });
  return value;
}

function languageOf(document: Document): string {
  const language = document.documentElement.getAttribute('lang') ?? '';
  return /^[\w-]{1,35}$/.test(language) ? language : '';
}

const viewerOf = (context: PageContext): string | null =>
  firstAnswer(context.descriptor.viewer, pageScope(context), cleanedHandle)?.value ?? null;

function roundingOf(context: PageContext): RoundingRule {
  const { rounding, roundingByVersion } = context.descriptor;
  if (roundingByVersion === undefined) return rounding;
  const version = valueOf(roundingByVersion.version, pageScope(context));
  if (version === null) return rounding;
  return roundingByVersion.rules.find(({ match }) => execute(match, version) !== null)?.rule ?? rounding;
}

function wallOf({ descriptor, document, url }: PageContext): Wall['kind'] | null {
  const stands = ({ css, path }: Wall): boolean =>
    (css !== undefined || path !== undefined) &&
    (css === undefined || document.querySelector(css) !== null) &&
    (path === undefined || expressionOf(path).test(readablePath(url)));
  return descriptor.walls.find(stands)?.kind ?? null;
}
