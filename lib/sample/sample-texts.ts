/** What the made-up plant shop writes: all invented. */
import type { Format } from '@/lib/domain/formats';
import type { Random } from './random';

export type SampleFormat = Extract<Format, 'text' | 'image' | 'video' | 'link' | 'poll'>;

export interface SampleText {
  readonly format: SampleFormat;
  readonly text: string;
  /** How much better or worse than usual the post does; absent: as chance has it. */
  readonly strength?: number;
}

/** The newest posts, newest first: a clear success, a clear failure and what lies between. */
export const NEWEST: readonly SampleText[] = [
  { format: 'text', text: 'Shop closed Friday morning for stocktaking. Back at noon.', strength: 0.6 },
  { format: 'image', text: 'Winter light: where to put what', strength: 1.1 },
  { format: 'image', text: 'Before and after: a bathroom shelf that nobody watered', strength: 1 },
  { format: 'text', text: 'What is on your window sill? Show us.', strength: 1.2 },
  { format: 'video', text: 'How to water a fern in 40 seconds. Less, and more often.', strength: 2.6 },
  {
    format: 'link',
    text: 'How we choose our growers: nine small nurseries, no peat, and a van that leaves at five.',
    strength: 0.55,
  },
  { format: 'image', text: 'New: the oak plant stand, in three heights', strength: 1.3 },
  { format: 'text', text: 'Unpopular opinion: misting does very little.', strength: 1.9 },
  { format: 'image', text: 'Repotting week: five plants that cannot wait', strength: 1.15 },
  { format: 'image', text: 'Forty ferns, one greenhouse. Which would you take home?', strength: 2 },
  { format: 'image', text: 'Moss wall, week three', strength: 1.05 },
  { format: 'text', text: 'Five questions before you buy a big plant', strength: 1.2 },
  { format: 'link', text: 'Delivery days in December', strength: 0.8 },
  { format: 'image', text: 'Oak stand, first sketch to last coat of oil', strength: 0.75 },
  { format: 'poll', text: 'One plant for a dark hall: which?', strength: 1.1 },
];

const PLANTS = [
  'a Boston fern',
  'an old monstera',
  'a string of hearts',
  'a rubber plant',
  'a snake plant',
  'a maidenhair fern',
  'a peace lily',
  'a prayer plant',
  'a fiddle-leaf fig',
  'a spider plant',
  'an aloe',
  'a hoya',
] as const;

const PLACES = [
  'a north window',
  'the kitchen',
  'a dark hall',
  'the bathroom',
  'an office desk',
  'the stairs',
] as const;

const SENTENCES: Readonly<Record<SampleFormat, readonly string[]>> = {
  text: [
    'Question of the week: what would you ask {plant}?',
    'Most of what kills {plant} is kindness.',
    'If you have room for one thing in {place}: {plant}.',
    'Today somebody brought back {plant} after three years. It had doubled.',
    'Stop turning {plant} every day. Once a week is plenty.',
    'Shop open until eight tonight. {Plant} is waiting.',
  ],
  image: [
    '{Plant} in {place}, after one year',
    'Before and after: {plant}, cut back hard',
    'Fresh from the grower: {plant}',
    'Three ways to place {plant} in {place}',
    'Oak stand and {plant}: the pair of the week',
    'What the roots of {plant} look like when it is time',
    'Roots, soil, patience: {plant} on day one',
  ],
  video: [
    'How to repot {plant} in one minute',
    'Dividing {plant}, without fear',
    'A day in the shop: {plant} moves to {place}',
    'Cleaning the leaves of {plant}: watch the cloth',
  ],
  link: [
    'New in the journal: what {plant} wants from {place}',
    'Our list for beginners, with {plant} on top',
    'Care sheet: {plant}, on one page',
    'Workshop dates: propagate {plant} with us',
  ],
  poll: ['{Plant}: yes or no?', 'What should we stock next for {place}?', 'How often do you water {plant}?'],
};

const COMMON: readonly SampleFormat[] = [
  ...Array.from({ length: 9 }, (): SampleFormat => 'image'),
  ...Array.from({ length: 5 }, (): SampleFormat => 'text'),
  ...Array.from({ length: 3 }, (): SampleFormat => 'video'),
  ...Array.from({ length: 2 }, (): SampleFormat => 'link'),
  'poll',
];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A post of a usual mix of formats. */
export function sampleText(random: Random): SampleText {
  const format = random.pick(COMMON);
  const plant = random.pick(PLANTS);
  const text = random
    .pick(SENTENCES[format])
    .replace('{plant}', plant)
    .replace('{Plant}', capital(plant))
    .replace('{place}', random.pick(PLACES));
  return { format, text };
}
