/** Says on the page of data that the browser lost the history, and lets the user go on without it. */
import { forgetLostHistory } from '@/lib/diagnostics/lost-history';
import { useLostHistory } from '../hooks/use-lost-history';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

export function LostHistory() {
  const { t } = useTranslator();
  if (!useLostHistory()) return null;
  return (
    <div className="below-lead">
      <Notice
        title={t('notice.lost.title')}
        action={
          <Button size="small" onClick={() => void forgetLostHistory()}>
            {t('notice.lost.without')}
          </Button>
        }
      >
        {t('notice.lost.text')}
      </Notice>
    </div>
  );
}
