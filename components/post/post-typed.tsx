/** Numbers that the page does not show and the user types in; kept apart from what was read. */
import { currentTyped, TYPED_BY_USER } from '@/lib/domain/typed-values';
import type { AnnotationRecord, PostRecord } from '@/lib/storage/records';
import { typeIn } from '@/lib/storage/write/annotations';
import { useTranslator } from '../hooks/use-translator';
import { TypedField } from './typed-field';

interface Props {
  readonly post: PostRecord;
  readonly annotation: AnnotationRecord | null;
}

export function PostTyped({ post, annotation }: Props) {
  const { t } = useTranslator();
  const current = currentTyped(annotation?.typed ?? []);
  return (
    <section className="post-section">
      <div className="post-section-head">
        <h2>{t('post.typed.title')}</h2>
        <span className="small faint">{t('post.typed.aside')}</span>
      </div>
      <div className="post-fields">
        {TYPED_BY_USER.map((metric) => (
          <TypedField
            key={metric}
            metric={metric}
            current={current.get(metric)}
            onChange={(value) => void typeIn(post, metric, value, Date.now())}
          />
        ))}
      </div>
    </section>
  );
}
