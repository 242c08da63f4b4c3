/** Small languages: formulas of KPIs, repairs, patterns and selectors in them. */
import { evaluate, named } from '@/lib/domain/formula/evaluate';
import { readOwnKpis } from '@/lib/domain/formula/own-kpis';
import { type Formula, namesIn, parseFormula } from '@/lib/domain/formula/parse';
import { isCheap } from '@/lib/patches/pattern-cost';
import { readPatch } from '@/lib/patches/read-patch';
import { selectorFault } from '@/lib/patches/selector-reach';
import { platformById, platforms } from '@/lib/platforms/registry';
import { PlatformSchema } from '@/lib/platforms/schema';
import { fuzz } from './fuzz';
import { promise } from './promises';

/** The formula with every bracket that could be there. */
const written = (formula: Formula): string => {
  if (formula.kind === 'number') return formula.value.toFixed(12).replace(/\.?0+$/, '');
  if (formula.kind === 'name') return formula.name;
  return `(${written(formula.left)} ${formula.operator} ${written(formula.right)})`;
};

const numbersOf = (formula: Formula): number[] =>
  formula.kind === 'operation'
    ? [...numbersOf(formula.left), ...numbersOf(formula.right)]
    : formula.kind === 'number'
      ? [formula.value]
      : [];

fuzz({
  name: 'formulas',
  share: 900,
  form: 'text',
  corpus: ['(likes + 2 * comments) / impressions', '-(1 + 2.5) * 3 - 8 / 4', 'a_1', '((((likes))))', '1.000000000001'],
  run(text) {
    const parsed = parseFormula(text);
    if (parsed.kind === 'error') {
      const { error } = parsed;
      promise(!('at' in error) || (error.at >= 0 && error.at <= text.length), 'a place outside of the text');
      return error.kind;
    }
    const said = new Set([...text.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits)));
    // The sign before a number is kept as "0 - number".
    promise(
      numbersOf(parsed.formula).every((number) => number === 0 || said.has(number)),
      'a number that nobody wrote',
    );
    const value = evaluate(parsed.formula, (name) => named(name, { low: 1, high: 3 }));
    if (value.kind === 'known')
      promise(value.range.low <= value.range.high && Number.isFinite(value.range.low), 'no range');
    const again = parseFormula(written(parsed.formula));
    if (again.kind === 'formula')
      promise(written(again.formula) === written(parsed.formula), 'another one when written out');
    return `${value.kind} ${namesIn(parsed.formula).length} ${written(parsed.formula)
      .replace(/[^-+*/]/g, '')
      .slice(0, 4)}`;
  },
});

fuzz({
  name: 'sets of formulas',
  share: 300,
  form: 'json',
  corpus: ['{"a":"b + 1","b":"likes"}', '{"a":"b","b":"c","c":"a"}', '{"talk":"comments * 2","rate":"talk / likes"}'],
  run(text) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return 'no JSON';
    }
    const texts = new Map(
      Object.entries(Object(value) as object).map(([name, formula]) => [
        name,
        typeof formula === 'string' ? formula : JSON.stringify(formula),
      ]),
    );
    const kpis = readOwnKpis(texts, new Set(['likes', 'comments']));
    const answers = [...texts.keys()].map((name) => {
      const known = kpis.valueOf(name, (metric) => named(metric, { low: 1, high: 2 }));
      promise((known === null) === kpis.errors.has(name), `${name} is neither usable nor refused`);
      promise(
        kpis.metricsOf(name).every((metric) => metric === 'likes' || metric === 'comments'),
        'no such metric',
      );
      return kpis.errors.get(name)?.kind ?? known?.kind;
    });
    return answers.slice(0, 4).join();
  },
});

const repair = (changes: readonly object[], platform = 'x'): string =>
  JSON.stringify({ yardstickPatch: 1, platform, name: 'A repair', against: platformById(platform)?.verified, changes });
const LIKES = [{ css: '[data-heart]', attr: 'aria-label', match: { source: '^(\\d+) likes$' } }];

const repairs: readonly string[] = [
  repair([{ do: 'post-sources', layout: 'post', field: 'likes', how: 'replace', sources: LIKES }]),
  repair([{ do: 'account-sources', field: 'followers', how: 'first', sources: LIKES }]),
  repair([{ do: 'viewer-sources', how: 'first', sources: [{ css: '[data-me]', attr: 'href' }] }]),
  repair([{ do: 'signs', css: '[data-post]' }]),
  repair([{ do: 'post-place', layout: 'post', root: 'article[data-post]', notInside: null }]),
  repair([{ do: 'route', route: { name: 'all', path: { source: '^/all$' }, posts: true } }]),
  repair([{ do: 'words', purpose: 'promoted', language: 'en', words: ['Ad'] }]),
  ...platforms.slice(0, 3).map(({ id, layouts }) => repair([{ do: 'layout', layout: layouts[0] }], id)),
];

fuzz({
  name: 'repairs',
  share: 500,
  form: 'json',
  corpus: repairs,
  run(text) {
    const read = readPatch(text, platformById);
    if ('refusals' in read) {
      promise(read.refusals.length > 0 && read.refusals.length <= 10, 'refused without a reason');
      return read.refusals
        .map(({ code, where }) => `${code} ${where.replace(/\d+/g, '#').slice(0, 30)}`)
        .slice(0, 2)
        .join();
    }
    const released = platformById(read.patch.platform);
    promise(released !== null && read.descriptor === released, 'laid over another platform');
    promise(
      PlatformSchema.safeParse(JSON.parse(JSON.stringify(released))).success,
      'the released description was changed',
    );
    return `accepted ${read.patch.changes.map((change) => change.do).join()}`;
  },
});

const patterns = [
  ...new Set(
    [...JSON.stringify(platforms).matchAll(/"source":"((?:\\.|[^"\\])*)"/g)].map(
      ([, source]) => JSON.parse(`"${source}"`) as string,
    ),
  ),
];
/** What makes greedy expressions go back and forth. */
const HARD_TEXTS = ['a', '1', ' ', 'ab', '1,', '/a', '"a":', 'aA1 _-'].map(
  (piece) => `${piece.repeat(3000 / piece.length)}!`,
);

fuzz({
  name: 'patterns',
  share: 350,
  form: 'text',
  corpus: [...patterns, '(a+)+$', '(?:a|a)*b', 'a*a*a*b', '(?=a+)b', '[a-z]{1,80}x'],
  run(source) {
    if (!isCheap(source.slice(0, 300))) return 'refused';
    let expression: RegExp;
    try {
      expression = new RegExp(source.slice(0, 300), 'u');
    } catch {
      return 'no expression';
    }
    // Slow ones show in the time that the case takes.
    return HARD_TEXTS.map((text) => Number(expression.test(text))).join('');
  },
});

fuzz({
  name: 'selectors',
  share: 400,
  form: 'text',
  corpus: [
    'article[data-testid="tweet"] > div',
    ':is(a, b):not(.c)',
    '[href^="/p/"]',
    'div:has(> time)',
    '::before',
    'a|b',
  ],
  run(css) {
    const faults = (['post', 'part'] as const).map((vaguest) => String(selectorFault(css.slice(0, 1000), vaguest)));
    // What is clear enough for posts is clear enough in them.
    promise(!(faults[0] === 'null' && faults[1] !== 'null'), 'stricter where it should be looser');
    return faults.join();
  },
});
