/** Goes to an open page of a platform, where the user shows where its numbers stand. */
import { useState } from 'react';
import { send } from '@/lib/messaging/client';
import { platformName } from '../accounts/naming';
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';
import { Status } from '../ui/status';
import './repairs.css';

export function TeachButton({ platform }: { readonly platform: string }) {
  const { t } = useTranslator();
  const [isMissing, setIsMissing] = useState(false);
  const begin = (): void => {
    send('teach.start', { platform }).then(
      (isThere) => setIsMissing(!isThere),
      () => setIsMissing(true),
    );
  };
  return (
    <div className="repair-row">
      <Button size="small" onClick={begin}>
        {t('teach.start')}
      </Button>
      <Status className="small quiet">{isMissing && t('teach.start.none', { site: platformName(platform) })}</Status>
    </div>
  );
}
