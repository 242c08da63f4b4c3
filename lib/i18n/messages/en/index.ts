/** The English catalogue, the one every other language is checked against. */
import { accounts } from './accounts';
import { archive } from './archive';
import { campaigns } from './campaigns';
import { conversions } from './conversions';
import { data } from './data';
import { failuresAndFigures } from './failures-and-figures';
import { goals } from './goals';
import { growth } from './growth';
import { imports } from './import';
import { kpi } from './kpi';
import { metrics } from './metrics';
import { notes } from './notes';
import { options } from './options';
import { panel } from './panel';
import { popup } from './popup';
import { repairs } from './repairs';
import { sites } from './sites';
import { summary } from './summary';
import { teach } from './teach';
import { times } from './times';
import { verdicts } from './verdicts';
import { weekStory } from './week-story';
import { welcome } from './welcome';
import { yardsticks } from './yardsticks';

export const en = {
  ...accounts,
  ...archive,
  ...campaigns,
  ...conversions,
  ...data,
  ...failuresAndFigures,
  ...goals,
  ...growth,
  ...imports,
  ...kpi,
  ...metrics,
  ...notes,
  ...options,
  ...panel,
  ...popup,
  ...repairs,
  ...sites,
  ...summary,
  ...teach,
  ...times,
  ...verdicts,
  ...weekStory,
  ...welcome,
  ...yardsticks,
} as const;

export type Catalogue = { readonly [K in keyof typeof en]: string };
