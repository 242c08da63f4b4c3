/** The user's settings: one versioned object in the extension's local storage. History never goes there. */
import { z } from '@/lib/shared/zod';

export const SiteSettings = z.object({
  /** Switched on by the user; the browser's permission is asked separately. */
  on: z.boolean(),
  paused: z.boolean(),
  /** Where results are shown on this site. */
  display: z.enum(['badge', 'panel']),
});

export const Settings = z.object({
  schema: z.literal(1),
  /** By platform id, or by host for sites with an address of their own. */
  sites: z.record(z.string(), SiteSettings),
  /** Hosts added by the user, with the platform they run. */
  ownAddresses: z
    .array(z.object({ host: z.string().check(z.maxLength(253)), platform: z.string() }))
    .check(z.maxLength(50)),
  badges: z.object({
    density: z.enum(['full', 'compact', 'hover']),
    hidden: z.boolean(),
    /** Key that hides and shows all badges, as in KeyboardEvent.key with Alt; null for none. */
    hideKey: z.nullable(z.string().check(z.maxLength(20))),
    rivals: z.boolean(),
  }),
  /** Steps of first use that were finished or skipped. */
  welcome: z.object({ sites: z.boolean(), you: z.boolean(), goals: z.boolean() }),
  /** Metrics in the columns of the table of posts, by platform id; without an entry those of the KPIs. */
  postColumns: z.record(
    z.string().check(z.maxLength(60)),
    z.array(z.string().check(z.maxLength(40))).check(z.maxLength(40)),
  ),
  keepTexts: z.boolean(),
  /** How easily a day is called unusual; `off` mutes it. */
  unusualDays: z.enum(['few', 'more', 'off']),
  weekStart: z.enum(['mon', 'sun', 'sat']),
  /** IANA zone, or null for the browser's. */
  timeZone: z.nullable(z.string().check(z.maxLength(60))),
  /** Interface language; null follows the browser. */
  language: z.nullable(z.string().check(z.maxLength(10))),
});

export type Settings = z.infer<typeof Settings>;
export type SiteSettings = z.infer<typeof SiteSettings>;

export const DEFAULT_SETTINGS: Settings = {
  schema: 1,
  sites: {},
  ownAddresses: [],
  badges: { density: 'full', hidden: false, hideKey: 'y', rivals: false },
  welcome: { sites: false, you: false, goals: false },
  postColumns: {},
  keepTexts: false,
  unusualDays: 'few',
  weekStart: 'mon',
  timeZone: null,
  language: null,
};
