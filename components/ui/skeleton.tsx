/** A place of the true size that something will take, so that nothing moves when it arrives. */
import './skeleton.css';

export function Skeleton({
  rows,
  rowHeight,
}: {
  readonly rows: number;
  readonly rowHeight: 24 | 28 | 36 | 44 | 48 | 76;
}) {
  return (
    <div className="skeleton" aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={`skeleton-row skeleton-row-${rowHeight}`} />
      ))}
    </div>
  );
}
