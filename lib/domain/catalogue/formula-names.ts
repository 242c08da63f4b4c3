/** The names that formulas are made of. */
import { POST_METRICS } from '../metrics';
import { TYPED_METRICS } from './catalogue';

/** What a KPI of one's own may be made from, besides others of its kind; `posts` is the number of posts. */
export const FORMULA_NAMES: ReadonlySet<string> = new Set([
  ...POST_METRICS,
  ...TYPED_METRICS,
  'engagements',
  'passed_on',
  'followers',
  'posts',
]);
