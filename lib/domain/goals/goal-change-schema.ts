/** The shape of the log of goals, for rows that were kept, restored or merged. */
import { z } from '@/lib/shared/zod';
import { OBJECTIVES } from '../suggested-kpis';
import type { GoalChange, Goals, KpiGoal, LoggedChange, OwnKpi, Target } from './goal-log';

const text = z.string().check(z.maxLength(500));
const kpi = z.string().check(z.minLength(1), z.maxLength(60));
const account = z.nullable(z.string().check(z.maxLength(300)));
const period = z.enum(['post', 'week', 'month', 'quarter']);
const timing = z.enum(['leading', 'lagging']);
const day = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
const objective = z.nullable(z.enum([...OBJECTIVES, 'own']));
const share = z.number().check(z.gte(0), z.lte(1));
const weights = z.nullable(z.strictObject({ reach: share, sharing: share, conversion: share }));
const moment = z.number().check(z.gte(0));

const Kpi: z.ZodMiniType<KpiGoal> = z.strictObject({
  kpi,
  timing,
  owner: z.nullable(text),
  contribution: z.nullable(text),
});

const target = { kpi, account, period };
const TargetShape: z.ZodMiniType<Target> = z.strictObject({ ...target, value: z.number().check(z.gte(0)) });

const Own: z.ZodMiniType<OwnKpi> = z.strictObject({
  name: kpi,
  title: text,
  formula: z.string().check(z.maxLength(300)),
  unit: z.enum(['count', 'share', 'money']),
  better: z.enum(['more', 'less']),
});

const GoalsShape: z.ZodMiniType<Goals> = z.strictObject({
  objective,
  kpis: z.array(Kpi).check(z.maxLength(50)),
  notChosen: z.array(z.strictObject({ kpi, reason: z.nullable(text) })),
  targets: z.array(TargetShape),
  weights,
  reviewOn: day,
  remind: z.boolean(),
  ownKpis: z.array(Own),
});

/** What was changed, without when and why. */
export const GoalChangeShape: z.ZodMiniType<GoalChange> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('objective'), objective }),
  z.strictObject({
    kind: z.literal('kpi added'),
    kpi,
    timing: z.exactOptional(timing),
    owner: z.exactOptional(text),
    contribution: z.exactOptional(text),
  }),
  z.strictObject({
    kind: z.literal('kpi described'),
    kpi,
    timing,
    owner: z.nullable(text),
    contribution: z.nullable(text),
  }),
  z.strictObject({ kind: z.literal('kpi removed'), kpi }),
  z.strictObject({ kind: z.literal('not chosen'), kpi }),
  z.strictObject({ kind: z.literal('not chosen dropped'), kpi }),
  z.strictObject({ kind: z.literal('target set'), ...target, value: z.number().check(z.gte(0)) }),
  z.strictObject({ kind: z.literal('target dropped'), ...target }),
  z.strictObject({ kind: z.literal('weights'), weights }),
  z.strictObject({ kind: z.literal('review'), day, remind: z.exactOptional(z.boolean()) }),
  z.strictObject({ kind: z.literal('own kpi saved'), ownKpi: Own }),
  z.strictObject({ kind: z.literal('own kpi removed'), name: kpi }),
  z.strictObject({ kind: z.literal('restored'), goals: GoalsShape, undone: moment }),
]);

/** A row of the log; what else the row carries is left out. */
export const LoggedChangeShape: z.ZodMiniType<LoggedChange> = z.object({
  at: moment,
  reason: z.nullable(text),
  change: GoalChangeShape,
});
