/** Remembering which steps of first use were finished or skipped, so that nothing is asked twice. */
import type { Settings } from '@/lib/settings/schema';
import { changeSettings } from '@/lib/settings/store';

export type StepName = keyof Settings['welcome'];

export function markStep(step: StepName): void {
  void changeSettings((settings) => ({ ...settings, welcome: { ...settings.welcome, [step]: true } }));
}
