/** The texts that the worker writes, of badges and of teaching, in every language. A worker cannot load more when it needs it. */
import type { Language } from './languages';
import { badge as greekBadge } from './messages/el/badge';
import { kpi as greekKpi } from './messages/el/kpi';
import { metrics as greekMetrics } from './messages/el/metrics';
import { teach as greekTeach } from './messages/el/teach';
import { badge } from './messages/en/badge';
import { kpi } from './messages/en/kpi';
import { metrics } from './messages/en/metrics';
import { teach } from './messages/en/teach';
import { badge as finnishBadge } from './messages/fi/badge';
import { kpi as finnishKpi } from './messages/fi/kpi';
import { metrics as finnishMetrics } from './messages/fi/metrics';
import { teach as finnishTeach } from './messages/fi/teach';
import { badge as polishBadge } from './messages/pl/badge';
import { kpi as polishKpi } from './messages/pl/kpi';
import { metrics as polishMetrics } from './messages/pl/metrics';
import { teach as polishTeach } from './messages/pl/teach';
import { badge as romanianBadge } from './messages/ro/badge';
import { kpi as romanianKpi } from './messages/ro/kpi';
import { metrics as romanianMetrics } from './messages/ro/metrics';
import { teach as romanianTeach } from './messages/ro/teach';
import type { Words } from './words';

const english = { ...badge, ...kpi, ...metrics, ...teach } as const;

/** Keys of the texts that the worker has; those of badges are its alone. */
export type WorkerKey = keyof typeof english;
export type WorkerCatalogue = Readonly<Record<WorkerKey, string>>;
/** Words, dates and numbers as the worker has them. */
export type WorkerWords = Words<WorkerKey>;

const CATALOGUES: Readonly<Record<Language, WorkerCatalogue>> = {
  en: english,
  ro: { ...romanianBadge, ...romanianKpi, ...romanianMetrics, ...romanianTeach },
  pl: { ...polishBadge, ...polishKpi, ...polishMetrics, ...polishTeach },
  el: { ...greekBadge, ...greekKpi, ...greekMetrics, ...greekTeach },
  fi: { ...finnishBadge, ...finnishKpi, ...finnishMetrics, ...finnishTeach },
};

/** What the worker can say in a language. */
export const workerCatalogue = (language: Language): WorkerCatalogue => CATALOGUES[language];
