/** What can be done with the result: a table, a picture, a sheet to print, and working it out again. */
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { useTranslator } from '../hooks/use-translator';
import { Button, ButtonLink } from '../ui/button';
import { Status } from '../ui/status';
import { type SheetAddress, sheetHash } from './kept-best-times';
import { copyPicture, type MapPicture } from './map-picture';

interface Props {
  readonly picture: MapPicture;
  readonly sheet: SheetAddress;
  readonly isTableShown: boolean;
  readonly onTable: (isShown: boolean) => void;
  readonly onAgain: () => void;
  /** "Worked out …", or that it is being worked out. */
  readonly when: string;
  readonly isWorking: boolean;
}

type Copied = 'no' | 'done' | 'failed';

export function TimesActions({ picture, sheet, isTableShown, onTable, onAgain, when, isWorking }: Props) {
  const { t } = useTranslator();
  const [copied, setCopied] = useState<Copied>('no');
  const copy = (): void => {
    copyPicture(picture).then(
      () => setCopied('done'),
      () => setCopied('failed'),
    );
  };
  return (
    <section className="times-actions">
      <div className="times-buttons">
        <Button size="small" aria-expanded={isTableShown} onClick={() => onTable(!isTableShown)}>
          {t(isTableShown ? 'times.table.hide' : 'times.table.show')}
        </Button>
        <Button size="small" onClick={copy}>
          {t('times.picture')}
        </Button>
        <ButtonLink
          size="small"
          href={`${browser.runtime.getURL('/cheat-sheet.html')}${sheetHash(sheet)}`}
          target="_blank"
          rel="noopener"
        >
          {t('times.sheet')}
        </ButtonLink>
        <Button size="small" disabled={isWorking} onClick={onAgain}>
          {t('times.again')}
        </Button>
      </div>
      <Status className="small quiet">
        {copied !== 'no' && t(copied === 'done' ? 'times.picture.done' : 'times.picture.failed')}
      </Status>
      <p className="small faint">{when}</p>
    </section>
  );
}
