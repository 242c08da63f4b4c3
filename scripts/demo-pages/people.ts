/** The made-up people of the demo: a small plant shop, its Polish cousin, and those whose posts stand beside theirs. */
import type { Person } from './feed';

export const FERN_AND_OAK: Person = {
  handle: 'fernandoak',
  name: 'Fern & Oak',
  about: 'Indoor plants, oak stands and the patience for both. Small shop, peat-free since 2019.',
  followers: 12_431,
  following: 318,
  posts: 1_904,
};

export const FERN_AND_OAK_COMPANY: Person = {
  handle: 'fern-and-oak',
  name: 'Fern & Oak',
  about: 'Retail of plants and furniture · Wells, Somerset',
  followers: 4_182,
};

export const PAPROC_I_DAB: Person = {
  handle: 'paprocidab',
  name: 'Paproć i Dąb',
  about: 'Rośliny do domu i dębowe stojaki. Bez torfu.',
  followers: 3_412,
  following: 207,
  posts: 1_010,
};

/** Who is signed in on the LinkedIn pages and looks after the company's page. */
export const ROSA: Person = {
  handle: 'rosa-whitlow',
  name: 'Rosa Whitlow',
  about: 'Runs the shop window of Fern & Oak',
};

export const MILO: Person = { handle: 'milolanterne', name: 'Milo Lanterne', about: 'Potter. Mostly bowls.' };
export const HETTY: Person = { handle: 'hettybramblewick', name: 'Hetty Bramblewick', about: 'Allotment diary' };
export const GLASSHOUSE: Person = {
  handle: 'glasshouseletter',
  name: 'The Glasshouse Letter',
  about: 'Weekly letter about plants indoors',
  followers: 88_214,
};
export const BRIGHTPOT: Person = {
  handle: 'brightpot',
  name: 'Brightpot',
  about: 'Self-watering pots',
  followers: 51_377,
};
