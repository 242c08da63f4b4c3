/** Choosing the columns of the table: a button that opens a list of check boxes below it. */
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import type { Columns } from './use-columns';

export function ColumnsChoice({ columns: { shown, possible, toggle, reset } }: { readonly columns: Columns }) {
  const { t } = useTranslator();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const leave = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape' || !isOpen) return;
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={root} className="posts-columns">
      <Button
        size="small"
        look="quiet"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={leave}
      >
        {t('posts.columns')}
      </Button>
      {isOpen && (
        <fieldset id={id} aria-describedby={`${id}-hint`}>
          <legend className="visually-hidden">{t('posts.columns')}</legend>
          {possible.map((metric) => {
            const isShown = shown.includes(metric);
            return (
              <label key={metric}>
                <input
                  type="checkbox"
                  checked={isShown}
                  aria-disabled={isShown && shown.length === 1}
                  onChange={() => toggle(metric)}
                  onKeyDown={leave}
                />{' '}
                {t(`metric.${metric}`)}
              </label>
            );
          })}
          <Button size="small" onClick={reset} onKeyDown={leave}>
            {t('posts.columns.reset')}
          </Button>
          <p id={`${id}-hint`} className="small faint">
            {t('posts.columns.hint')}
          </p>
        </fieldset>
      )}
    </div>
  );
}
