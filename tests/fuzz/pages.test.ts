/** Whole pages: the saved ones of all platforms, their markup changed. Parsing costs more than reading, so these are few. */
import { readPage } from '@/lib/platforms/engine';
import { platforms } from '@/lib/platforms/registry';
import { parsePage } from '@/scripts/saved-pages/open-page';
import { type Fixture, fixturesOf } from '@/tests/contract/fixtures';
import { plainText } from '@/lib/language/plain-text';
import { fuzz } from './fuzz';
import { promise } from './promises';

const saved: readonly (readonly [string, Fixture])[] = platforms.flatMap(({ id }) =>
  fixturesOf(id).map((fixture) => [id, fixture] as const),
);

/** "7 <html…": the number of the page, so that the address comes with it. */
const corpus = saved.map(([, { html }], index) => `${index} ${html.slice(0, 12_000)}`);

/** All text and all attributes, those of shadow trees too. */
function everythingSaid(root: Document | ShadowRoot): string {
  return [...root.querySelectorAll('*')]
    .map((element) => {
      const attributes = [...element.attributes].map(({ value }) => value);
      const inside = element.shadowRoot === null ? '' : everythingSaid(element.shadowRoot);
      return [...attributes, element.children.length < 4 ? element.textContent : '', inside].join('\n');
    })
    .join('\n');
}

/** Whether a number stands there as such, or as what is left of it when people who are named are taken off: "A and 52 others". */
function mayStandIn(digits: string, raw: string): boolean {
  const number = plainText(raw).replace(/\D/g, '');
  return [0, 1, 2, 3, 4].some((named) => digits.includes(named === 0 ? number : String(Number(number) - named)));
}

fuzz({
  name: 'pages',
  share: 90,
  form: 'text',
  corpus,
  run(input) {
    const [id, page] = saved[Number.parseInt(input, 10)] ?? saved[0] ?? [];
    const platform = platforms.find((each) => each.id === id);
    if (platform === undefined || page === undefined) throw new Error('there are no pages');
    const html = input.slice(input.indexOf(' ') + 1);
    const document = parsePage(html, page.url);
    const before = document.documentElement.outerHTML;
    const reading = readPage(document, page.url, platform, page.now);
    promise(document.documentElement.outerHTML === before, 'the page was changed by reading it');
    const digits = plainText(`${everythingSaid(document)}\n${html}\n${page.url.href}`).replace(/[^\d\n]/g, '');
    for (const { id: post, metrics } of [
      ...reading.posts,
      ...(reading.account === null ? [] : [{ ...reading.account, id: 'account' }]),
    ])
      for (const [metric, { value, low, high, raw }] of Object.entries(metrics)) {
        promise(
          Number.isSafeInteger(value) && low <= value && value <= high,
          `${post}: ${metric} ${value} is no number`,
        );
        promise(mayStandIn(digits, raw), `${post}: ${metric} "${raw}" stands nowhere`);
      }
    return `${id} ${reading.page} ${reading.posts.length} ${reading.posts.flatMap(({ metrics }) => Object.keys(metrics)).length}`;
  },
});
