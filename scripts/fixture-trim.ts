/**
 * `npm run fixture:trim -- FILE.html --url URL --day YYYY-MM-DD [--posts N] [--out FILE.html]`: makes a small page for the
 * tests out of a saved one: the first posts and the header, without scripts, styles and pictures, with invented names and
 * texts. Prints the texts and addresses that are left, to be looked through. Exit code 1 when the result is too large or reads differently,
 * 2 when there is nothing to trim.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readPage } from '@/lib/platforms/engine';
import { platformFor } from '@/lib/platforms/registry';
import { anonymise, replacements } from './saved-pages/anonymise-page';
import { openPage, parsePage } from './saved-pages/open-page';
import { trimPage } from './saved-pages/trim-page';

const LIMIT = 30_000;
const USAGE = 'usage: npm run fixture:trim -- FILE.html --url URL --day YYYY-MM-DD [--posts N] [--out FILE.html]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: '' },
    day: { type: 'string', default: '' },
    posts: { type: 'string', default: '4' },
    out: { type: 'string' },
  },
});

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

const [file] = positionals;
if (file === undefined || !URL.canParse(values.url) || !/^\d{4}-\d{2}-\d{2}$/.test(values.day)) fail(USAGE);
const url = new URL(values.url);
const document = openPage(file, url);
const platform = platformFor(url, document) ?? fail(`not a supported site: ${url.host}`);
const now = Date.parse(`${values.day}T23:59:59Z`);
const posts = Number(values.posts);

const before = readPage(document, url, platform, now);
const words = replacements(before);
trimPage(document, platform, posts);
anonymise(document, platform, words);

const address = [...words].reduce((text, [real, invented]) => text.replaceAll(real, invented), url.href);
const language = document.documentElement.lang;
const html = `<!-- ${address} · ${values.day} · ${language} -->\n<!doctype html>${document.documentElement.outerHTML}\n`;

const after = readPage(parsePage(html, new URL(address)), new URL(address), platform, now);
const counts = (reading: typeof before): string =>
  JSON.stringify(reading.posts.slice(0, posts).map(({ metrics }) => metrics));
const isSame = counts(before) === counts(after);
const size = Buffer.byteLength(html);

if (values.out === undefined) console.log(html);
else writeFileSync(values.out, html);

const left = new Set((parsePage(html, url).body.textContent ?? '').split(/\s{2,}|\n/u).map((text) => text.trim()));
console.error(`${size} bytes${size > LIMIT ? `, more than ${LIMIT}` : ''}`);
console.error(isSame ? 'the numbers read as before' : 'THE NUMBERS READ DIFFERENTLY');
const addresses = new Set(
  Array.from(parsePage(html, url).querySelectorAll('[href]'), (link) => link.getAttribute('href')),
);
console.error(`addresses that are left:\n${[...addresses].join('\n')}`);
console.error(`texts that are left:\n${[...left].filter((text) => /\p{L}/u.test(text)).join('\n')}`);
if (size > LIMIT || !isSame) process.exitCode = 1;
