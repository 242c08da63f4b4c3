/** What a repair file is worth on a saved page, and what of its platform's folder changes when it is accepted. */
import { isDeepStrictEqual } from 'node:util';
import { isOutdated, sourcesOf, withPatch } from '@/lib/patches/apply-patch';
import type { Patch } from '@/lib/patches/patch-schema';
import { readPatch } from '@/lib/patches/read-patch';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { readPage } from '@/lib/platforms/engine';
import { platformById } from '@/lib/platforms/registry';
import { anonymise, replacements } from '../saved-pages/anonymise-page';
import { parsePage } from '../saved-pages/open-page';
import { readOutput } from '../saved-pages/read-output';
import { trimPage } from '../saved-pages/trim-page';

const MOST_POSTS = 4;

export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** On which it was saved, YYYY-MM-DD. */
  readonly day: string;
}

export interface Accepted {
  readonly platform: string;
  /** The saved page, cut down and with invented names: a fixture. */
  readonly html: string;
  readonly language: string;
  /** What is read of the fixture with the repair, in the form of expectations. */
  readonly reading: Readonly<Record<string, unknown>>;
  /** One for each place of the description that changes: what shall stand there. */
  readonly changes: readonly string[];
}

/** Why a file is not accepted; its message is for the person who tries. */
export class NotAccepted extends Error {}

/** In the words of a description; sources that the release has already are left as they are. */
function told(change: Patch['changes'][number], descriptor: PlatformDescriptor): string {
  if (change.do !== 'post-sources') return JSON.stringify(change, null, 2);
  const layout = descriptor.layouts.find(({ name }) => name === change.layout);
  const before = layout === undefined ? [] : sourcesOf(layout, change.field);
  const where = change.how === 'first' ? 'before' : 'instead of';
  const old = before.length === 0 ? 'nothing' : JSON.stringify(before[0]);
  return `layout "${change.layout}", ${change.field}: ${JSON.stringify(change.sources, null, 2)}\n${where} ${old}`;
}

function checked(text: string): { readonly patch: Patch; readonly descriptor: PlatformDescriptor } {
  const answer = readPatch(text, platformById);
  if ('refusals' in answer) {
    throw new NotAccepted(`refused: ${answer.refusals.map(({ code, where }) => `${code} ${where}`).join(', ')}`);
  }
  const { platform } = answer.patch;
  if (platform.includes('.')) throw new NotAccepted(`${platform} has no folder yet: npm run new:platform comes first`);
  if (isOutdated(answer.descriptor, answer.patch)) throw new NotAccepted('the description says all of it already');
  return answer;
}

/** Tries a file on a saved page. Throws NotAccepted when it is refused, says nothing new, or reads no post there. */
export function acceptPatch(text: string, { document, url, day }: Page): Accepted {
  const { patch, descriptor } = checked(text);
  const patched = withPatch(descriptor, patch);
  const now = Date.parse(`${day}T23:59:59Z`);
  const whole = readPage(document, url, patched, now);
  if (whole.posts.length === 0) throw new NotAccepted('with it no post of this page is read');
  const words = replacements(whole);
  trimPage(document, patched, MOST_POSTS);
  anonymise(document, patched, words);
  const address = [...words].reduce((left, [real, invented]) => left.replaceAll(real, invented), url.href);
  const language = document.documentElement.lang;
  const html = `<!-- ${address} · ${day} · ${language} -->\n<!doctype html>${document.documentElement.outerHTML}\n`;
  const fixture = parsePage(html, new URL(address));
  const reading = readPage(fixture, new URL(address), patched, now);
  const output = JSON.parse(JSON.stringify(readOutput(reading, fixture, new URL(address)))) as Accepted['reading'];
  const changes = patch.changes.map((change) => told(change, descriptor));
  return { platform: patch.platform, html, language, reading: output, changes };
}

/** Parts of an expectation that the reading does not say; none when it is as expected. */
export const unexpected = ({ reading }: Accepted, expected: Readonly<Record<string, unknown>>): readonly string[] =>
  ['platform', 'page', 'lang', 'viewer', 'account', 'posts'].filter(
    (part) => !(part in expected) || !isDeepStrictEqual(reading[part], expected[part]),
  );
