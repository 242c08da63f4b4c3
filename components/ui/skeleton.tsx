/** A place of the true size that something will take, so that nothing moves when it arrives. */
import './skeleton.css';

interface Props {
  /** Heading of the view while it waits, heard and not seen; only where a whole view is waited for. */
  readonly title?: string;
  readonly rows: number;
  readonly rowHeight: 24 | 28 | 36 | 44 | 48 | 76;
}

export function Skeleton({ title, rows, rowHeight }: Props) {
  return (
    <>
      {title !== undefined && <h1 className="visually-hidden">{title}</h1>}
      <div className="skeleton" aria-hidden="true">
        {Array.from({ length: rows }, (_, row) => (
          <div key={row} className={`skeleton-row skeleton-row-${rowHeight}`} />
        ))}
      </div>
    </>
  );
}
