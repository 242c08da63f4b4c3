/** Says that the last restore was cut off, so that nobody believes it happened. */
import { useEffect, useState } from 'react';
import { forgetRestore } from '@/lib/storage/write/restore-under-way';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { cutOffRestore } from './restore-backup';

export function CutOffRestore() {
  const { t } = useTranslator();
  const [file, setFile] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    cutOffRestore().then(
      (found) => {
        if (current) setFile(found);
      },
      // A history that does not open is said at the top of the page.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  if (file === null) return null;
  const close = (): void => {
    setFile(null);
    void forgetRestore();
  };
  return (
    <Notice
      title={t('data.restore.cutOff', { file })}
      action={
        <Button size="small" onClick={close}>
          {t('data.restore.close')}
        </Button>
      }
    >
      {t('data.restore.cutOff.again')}
    </Notice>
  );
}
