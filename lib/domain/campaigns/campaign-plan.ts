/** What the user writes down about a campaign: what it costs, what an action is worth, which posts join it, what to do next time. */
import { z } from '@/lib/shared/zod';

/** What a campaign is paid for. Engagements are read; the others are typed in. */
export const CAMPAIGN_ACTIONS = ['engagements', 'clicks', 'leads', 'conversions'] as const;

export type CampaignAction = (typeof CAMPAIGN_ACTIONS)[number];

/** Which posts join a campaign: those that match every part given. Null: not asked for. */
export interface CampaignRule {
  /** Without "#"; upper and lower case are the same. */
  readonly hashtag: string | null;
  /** Part of an address in the post. */
  readonly link: string | null;
  /** Part of its text, as far as the text is kept. */
  readonly text: string | null;
  /** Published from this moment on, ms. */
  readonly from: number | null;
  /** Published before this moment, ms. */
  readonly to: number | null;
}

export interface CampaignPlan {
  /** Money in all; null: unknown. */
  readonly cost: number | null;
  readonly action: CampaignAction;
  /** What one action is worth in money; null: unknown. */
  readonly worth: number | null;
  /** Why it is worth that. */
  readonly because: string;
  /** Null: posts join by hand only. */
  readonly rule: CampaignRule | null;
  /** When the rule was saved, ms; posts that were kept before join only when the user says so. */
  readonly ruleSince: number;
  /** Keys of posts that the user took out; no rule puts them back. */
  readonly without: readonly string[];
  readonly nextTime: string;
}

export const NO_PLAN: CampaignPlan = {
  cost: null,
  action: 'engagements',
  worth: null,
  because: '',
  rule: null,
  ruleSince: 0,
  without: [],
  nextTime: '',
};

/** Longer notes belong into a document. */
export const LONGEST_NOTE = 2000;
/** A longer part of an address or text is not looked for. */
export const LONGEST_PART = 200;
/** As many posts can be kept out of a campaign. */
const MOST_WITHOUT = 10_000;

const Money = z.nullable(z.number().check(z.gte(0)));
const Note = z.string().check(z.maxLength(LONGEST_NOTE));
const Part = z.nullable(z.string().check(z.minLength(1), z.maxLength(LONGEST_PART)));
const Moment = z.number().check(z.gte(0));
const Rule = z.object({
  hashtag: Part,
  link: Part,
  text: Part,
  from: z.nullable(Moment),
  to: z.nullable(Moment),
});
const Without = z.array(z.string().check(z.maxLength(500))).check(z.maxLength(MOST_WITHOUT));
const Kept = z.record(z.string(), z.unknown());

function part<Value>(schema: z.ZodMiniType<Value>, kept: unknown, otherwise: Value): Value {
  const read = schema.safeParse(kept);
  return read.success ? read.data : otherwise;
}

/** Whether a rule asks for anything: one that does not would take every post. */
export const asksForSomething = (rule: CampaignRule): boolean => Object.values(rule).some((each) => each !== null);

/** Understands what was kept, part by part: one broken part costs its own value and no other. */
export function understandPlan(kept: unknown): CampaignPlan {
  const { cost, action, worth, because, rule, ruleSince, without, nextTime } = part<Record<string, unknown>>(
    Kept,
    kept,
    {},
  );
  const asked = part<CampaignRule | null>(z.nullable(Rule), rule, null);
  return {
    cost: part(Money, cost, null),
    action: part(z.enum(CAMPAIGN_ACTIONS), action, NO_PLAN.action),
    worth: part(Money, worth, null),
    because: part(Note, because, ''),
    rule: asked !== null && asksForSomething(asked) ? asked : null,
    ruleSince: part(Moment, ruleSince, 0),
    without: part(Without, without, []).slice(0, MOST_WITHOUT),
    nextTime: part(Note, nextTime, ''),
  };
}

/** Two plans of one campaign: what `newer` says, without the posts that were taken out by hand on either side. */
export function mergedPlans(newer: CampaignPlan, older: CampaignPlan): CampaignPlan {
  const without = [...new Set([...older.without, ...newer.without])].slice(-MOST_WITHOUT);
  return without.length === newer.without.length ? newer : { ...newer, without };
}

/** The plan with a post taken out by hand, or put in again. */
export function withoutPosts(plan: CampaignPlan, postKeys: readonly string[], isOut: boolean): CampaignPlan {
  const others = plan.without.filter((key) => !postKeys.includes(key));
  return { ...plan, without: isOut ? [...others, ...postKeys].slice(-MOST_WITHOUT) : others };
}
