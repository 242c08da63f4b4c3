/** What a repair file is worth on a saved page, and what its platform's description becomes with it. */
import { isDeepStrictEqual } from 'node:util';
import { isOutdated } from '@/lib/patches/apply-patch';
import type { Patch } from '@/lib/patches/patch-schema';
import { readPatch } from '@/lib/patches/read-patch';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { type AcceptedRepair, withRepair } from '@/lib/platforms/define-repaired';
import { readPage } from '@/lib/platforms/engine';
import { platformById } from '@/lib/platforms/registry';
import { anonymise, replacements } from '../saved-pages/anonymise-page';
import { parsePage } from '../saved-pages/open-page';
import { readOutput } from '../saved-pages/read-output';
import { trimPage } from '../saved-pages/trim-page';
import { differences, type Output } from './differences';

const MOST_POSTS = 4;

export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** On which it was saved. */
  readonly day: PlatformDescriptor['verified'];
}

export interface Accepted {
  readonly released: PlatformDescriptor;
  /** The description with the repair in it. */
  readonly description: PlatformDescriptor;
  readonly repair: AcceptedRepair;
  /** The saved page, cut down and with invented names: a fixture. */
  readonly html: string;
  readonly language: string;
  /** What is read of the fixture with the repair, in the form of expectations. */
  readonly reading: Output;
  /** What the repair does on the fixture, one line each. */
  readonly effects: readonly string[];
}

/** Why a file is not accepted; its message is for the person who tries. */
export class NotAccepted extends Error {}

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

/** The reading of a page in the form of expectations. */
export function outputOf(document: Document, url: URL, platform: PlatformDescriptor, day: string): Output {
  const reading = readPage(document, url, platform, Date.parse(`${day}T23:59:59Z`));
  return JSON.parse(JSON.stringify(readOutput(reading, document, url))) as Output;
}

/** The page as a fixture: cut down to what the description looks at, with invented names. */
function fixtureOf({ document, url, day }: Page, description: PlatformDescriptor) {
  const whole = readPage(document, url, description, Date.parse(`${day}T23:59:59Z`));
  if (whole.posts.length === 0) throw new NotAccepted('with it no post of this page is read');
  const words = replacements(whole);
  trimPage(document, description, MOST_POSTS);
  anonymise(document, description, words);
  const address = [...words].reduce((left, [real, invented]) => left.replaceAll(real, invented), url.href);
  const language = document.documentElement.lang;
  const html = `<!-- ${address} · ${day} · ${language} -->\n<!doctype html>${document.documentElement.outerHTML}\n`;
  return { html, language, address: new URL(address) };
}

/** Tries a file on a saved page. Throws NotAccepted when it is refused, says nothing new, or changes nothing there. */
export function acceptPatch(text: string, page: Page): Accepted {
  const { patch, descriptor: released } = checked(text);
  const repair: AcceptedRepair = { name: patch.name, seen: page.day, changes: patch.changes };
  const description = withRepair(released, repair);
  const { html, language, address } = fixtureOf(page, description);
  const outputBy = (platform: PlatformDescriptor): Output =>
    outputOf(parsePage(html, address), address, platform, page.day);
  const reading = outputBy(description);
  const effects = differences(outputBy(released), reading);
  if (effects.length === 0) throw new NotAccepted('without it this page is read in the same way');
  return { released, description, repair, html, language, reading, effects };
}

/** Parts of an expectation that the reading does not say; none when it is as expected. */
export const unexpected = ({ reading }: Accepted, expected: Output): readonly string[] =>
  ['platform', 'page', 'lang', 'viewer', 'account', 'posts'].filter(
    (part) => !(part in expected) || !isDeepStrictEqual(reading[part], expected[part]),
  );
