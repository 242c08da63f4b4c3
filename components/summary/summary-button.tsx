/** Opens the week as text. The text and what it takes are loaded when they are asked for. */
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import type { SummarisedWeek } from './use-summary';

const SummaryEditor = lazy(async () => ({ default: (await import('./summary-editor')).SummaryEditor }));

function Opener({ shown }: { readonly shown: SummarisedWeek }) {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const [edited, setEdited] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const leave = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button
        look="quiet"
        size="small"
        className="week-all"
        aria-expanded={isOpen}
        onClick={({ currentTarget }) => {
          button.current = currentTarget;
          setOpen((was) => !was);
        }}
      >
        {t('summary.open')}
      </Button>
      {isOpen && (
        <Suspense>
          <SummaryEditor shown={shown} edited={edited} onEdit={setEdited} onLeave={leave} />
        </Suspense>
      )}
    </>
  );
}

/** What was changed in the text is of one week of one account. */
export function SummaryButton(shown: SummarisedWeek) {
  return <Opener key={`${shown.account.key} ${shown.week.firstDay}`} shown={shown} />;
}
