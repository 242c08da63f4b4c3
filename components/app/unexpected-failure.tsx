/** Says when something the user asked for went wrong and no part of the page has said so itself. */
import { useEffect, useState } from 'react';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import './unexpected-failure.css';

export function UnexpectedFailure() {
  const { t } = useTranslator();
  const [detail, setDetail] = useState<string | null>(null);
  useEffect(() => {
    const onRejection = ({ reason }: PromiseRejectionEvent): void =>
      setDetail(reason instanceof Error ? reason.message : String(reason));
    window.addEventListener('unhandledrejection', onRejection);
    return () => window.removeEventListener('unhandledrejection', onRejection);
  }, []);
  if (detail === null) return null;
  return (
    <aside className="unexpected-failure">
      <Notice
        live
        title={t('failure.action.title')}
        action={
          <Button size="small" onClick={() => setDetail(null)}>
            {t('failure.action.dismiss')}
          </Button>
        }
      >
        {t('failure.action.text', { detail: detail.slice(0, 200) })}
      </Notice>
    </aside>
  );
}
