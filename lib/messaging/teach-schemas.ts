/** Shapes of what the script that learns from the user on a page, and the worker, tell each other. */
import { z } from '@/lib/shared/zod';

/** What the script needs of the description in use, and the texts it shows. */
export const LessonSchema = z.object({
  known: z.object({
    platform: z.string(),
    name: z.string(),
    verified: z.string(),
    layouts: z.array(z.object({ name: z.string(), root: z.string(), whole: z.string() })),
  }),
  fields: z.array(z.object({ field: z.string(), name: z.string() })),
  texts: z.object({
    title: z.string(),
    howPost: z.string(),
    howField: z.string(),
    what: z.string(),
    post: z.string(),
    point: z.string(),
    again: z.string(),
    forget: z.string(),
    save: z.string(),
    close: z.string(),
    saved: z.string(),
    failed: z.string(),
    noPost: z.string(),
    noField: z.string(),
    patchName: z.string(),
  }),
  lang: z.string(),
  dir: z.enum(['ltr', 'rtl']),
});

/** What would be read with what was taught so far. */
export const LessonTrialSchema = z.object({
  /** In sentences. */
  lines: z.array(z.string()),
  /** Fields that are read now, but differently: the old places are wrong. */
  wrong: z.array(z.string()),
  canSave: z.boolean(),
});

export type LessonStart = z.infer<typeof LessonSchema>;
export type LessonTrial = z.infer<typeof LessonTrialSchema>;
