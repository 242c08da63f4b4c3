/** The texts that the worker writes: those of badges, in every language. A worker cannot load more when it needs it. */
import type { Language } from './languages';
import { badge as greekBadge } from './messages/el/badge';
import { kpi as greekKpi } from './messages/el/kpi';
import { metrics as greekMetrics } from './messages/el/metrics';
import { type Catalogue, en } from './messages/en';
import { badge as finnishBadge } from './messages/fi/badge';
import { kpi as finnishKpi } from './messages/fi/kpi';
import { metrics as finnishMetrics } from './messages/fi/metrics';
import { badge as polishBadge } from './messages/pl/badge';
import { kpi as polishKpi } from './messages/pl/kpi';
import { metrics as polishMetrics } from './messages/pl/metrics';
import { badge as romanianBadge } from './messages/ro/badge';
import { kpi as romanianKpi } from './messages/ro/kpi';
import { metrics as romanianMetrics } from './messages/ro/metrics';

/** Of each language the texts of the files that badges take theirs from; a test holds the list against the texts of badges. */
const PARTS: Readonly<Record<Exclude<Language, 'en'>, Partial<Catalogue>>> = {
  ro: { ...romanianBadge, ...romanianKpi, ...romanianMetrics },
  pl: { ...polishBadge, ...polishKpi, ...polishMetrics },
  el: { ...greekBadge, ...greekKpi, ...greekMetrics },
  fi: { ...finnishBadge, ...finnishKpi, ...finnishMetrics },
};

/** What the worker can say in a language. */
export const workerCatalogue = (language: Language): Catalogue =>
  language === 'en' ? en : { ...en, ...PARTS[language] };
