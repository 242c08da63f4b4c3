/** The initials of an account, as a small square that is quick to find again. */
import './account-mark.css';

/** Up to three first letters of a name: "Fern & Oak" gives "F&O", "fernandoak" gives "FE". */
export function initials(name: string): string {
  const words = name
    .replace(/^@/, '')
    .split(/[\s._-]+/)
    .filter((word) => word !== '');
  const firsts = words.flatMap((word) => Array.from(word)[0] ?? []).slice(0, 3);
  const letters = words.length === 1 ? Array.from(words[0] ?? '').slice(0, 2) : firsts;
  return letters.join('').toLocaleUpperCase();
}

export function AccountMark({ name, quiet = false }: { readonly name: string; readonly quiet?: boolean }) {
  return (
    <span className={`account-mark${quiet ? ' account-mark-quiet' : ''}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
