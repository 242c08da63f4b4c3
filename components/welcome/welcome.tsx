/** The page that opens after installing: three steps, each can be skipped and is found again in options. */
import { SampleBox } from '../accounts/sample-box';
import { useSettings } from '../hooks/use-settings';
import { useTranslator } from '../hooks/use-translator';
import { SitePicker } from '../sites/site-picker';
import { Button } from '../ui/button';
import { Logo } from '../ui/icon';
import { Notice } from '../ui/notice';
import { GoalsStep } from './goals-step';
import { markStep, type StepName } from './mark-step';
import { Step, type StepState } from './step';
import { YouStep } from './you-step';
import './welcome.css';

const STEPS = ['sites', 'you', 'goals'] as const satisfies readonly StepName[];

function useStepStates(): Readonly<Record<StepName, StepState>> {
  const { welcome } = useSettings();
  const current = STEPS.find((step) => !welcome[step]);
  const stateOf = (step: StepName): StepState => (welcome[step] ? 'done' : step === current ? 'current' : 'later');
  return { sites: stateOf('sites'), you: stateOf('you'), goals: stateOf('goals') };
}

/** The way around a step, while it is open. */
function Skip({ step, state }: { readonly step: StepName; readonly state: StepState }) {
  const { t } = useTranslator();
  if (state === 'done') return null;
  return (
    <Button look="quiet" className="step-skip" onClick={() => markStep(step)}>
      {t('welcome.skip')}
    </Button>
  );
}

export function Welcome() {
  const { t } = useTranslator();
  const states = useStepStates();
  return (
    <main className="welcome">
      <header className="welcome-head">
        <div>
          <p className="welcome-brand">
            <Logo /> {t('options.product')}
          </p>
          <h1 className="title">{t('welcome.title')}</h1>
          <p>{t('welcome.lead')}</p>
        </div>
        <SampleBox />
      </header>
      <Step number={1} state={states.sites} title={t('sites.title')} lead={t('sites.lead')}>
        <SitePicker onAllowed={() => markStep('sites')} aside={<Skip step="sites" state={states.sites} />} />
      </Step>
      <Step number={2} state={states.you} title={t('welcome.you')} lead={t('accounts.lead')}>
        <YouStep skip={<Skip step="you" state={states.you} />} />
      </Step>
      <Step number={3} state={states.goals} title={t('goals.title')} lead={t('goals.lead')}>
        <GoalsStep skip={<Skip step="goals" state={states.goals} />} />
      </Step>
      {STEPS.every((step) => states[step] === 'done') && (
        <div className="welcome-done">
          <Notice live tone="plain" title={t('welcome.done.title')}>
            {t('welcome.done.text')}
          </Notice>
        </div>
      )}
      <footer className="welcome-foot small quiet">{t('welcome.removing')}</footer>
    </main>
  );
}
