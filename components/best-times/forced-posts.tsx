/** Posts whose time was not the user's choice: nothing is learned from them, and that can be taken back. */
import { useTranslator } from '../hooks/use-translator';
import { Button } from '../ui/button';

interface Props {
  readonly keys: readonly string[];
  readonly titleOf: (key: string) => string;
  readonly onRelease: (key: string) => void;
}

export function ForcedPosts({ keys, titleOf, onRelease }: Props) {
  const { t } = useTranslator();
  if (keys.length === 0) return null;
  return (
    <details className="cell-posts">
      <summary className="small">{t('times.lead.forced', { n: keys.length })}</summary>
      <ul>
        {keys.map((key) => (
          <li key={key} className="cell-post">
            <span className="truncate" title={titleOf(key)}>
              {titleOf(key)}
            </span>
            <Button size="small" look="quiet" onClick={() => onRelease(key)}>
              {t('times.forced.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
