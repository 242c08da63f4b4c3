/** How much room the history takes, where that tells something, and what to do when there is little left. */
import { useEffect, useState } from 'react';
import { isLittle, type Space, spaceLeft } from '@/lib/storage/space';
import { useDatabaseTrouble } from '../hooks/use-database-state';
import { useTranslator } from '../hooks/use-translator';
import { Notice } from '../ui/notice';

const MEGABYTE = 1_000_000;
const GIGABYTE = 1000 * MEGABYTE;

/** "84 MB", "2.1 GB": browsers only estimate, so two digits are enough. */
function sizeText(bytes: number, locale: string): string {
  const [unit, size] = bytes < GIGABYTE ? ['megabyte', MEGABYTE] : ['gigabyte', GIGABYTE];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(bytes / size);
}

/** Undefined until the browser has answered. */
function useSpace(): Space | null | undefined {
  const [space, setSpace] = useState<Space | null | undefined>(undefined);
  useEffect(() => {
    let current = true;
    void spaceLeft().then((found) => {
      if (current) setSpace(found);
    });
    return () => {
      current = false;
    };
  }, []);
  return space;
}

export function StorageSpace() {
  const { t, locale } = useTranslator();
  const trouble = useDatabaseTrouble();
  const space = useSpace();
  const isScarce = trouble === 'full' || (space !== undefined && isLittle(space));
  if (isScarce) {
    return (
      <div className="below-lead">
        <Notice title={t(trouble === 'full' ? 'notice.room.full' : 'notice.room.low')}>
          {t('notice.room.text')} {t('data.space.deleted')}
        </Notice>
      </div>
    );
  }
  if (space === undefined || space === null || space.used < MEGABYTE) return null;
  return <p className="below-lead small quiet">{t('data.space.used', { size: sizeText(space.used, locale) })}</p>;
}
