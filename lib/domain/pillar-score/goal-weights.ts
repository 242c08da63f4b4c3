/** The weights that go with an objective. */
import type { Goals } from '../goals/goal-log';
import { PILLAR_WEIGHTS, type PillarWeights } from './pillar-score';

/** With goals of one's own all three count alike, as far as whole steps allow. */
const EVEN: PillarWeights = { reach: 0.35, sharing: 0.35, conversion: 0.3 };

/** What the objective suggests. */
export function suggestedWeights(objective: Goals['objective']): PillarWeights {
  return objective === null || objective === 'own' ? EVEN : PILLAR_WEIGHTS[objective];
}
