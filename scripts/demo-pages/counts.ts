/** How the sites print numbers and encode times in ids, so that the made-up pages look as theirs do. */

/** Counts cut off as X prints them: "2.5K" for 2,534, "11K" for 11,604. */
export function cutOff(count: number): string {
  if (count < 1000) return String(count);
  const [unit, letter] = count < 1_000_000 ? [1000, 'K'] : [1_000_000, 'M'];
  const tenths = Math.floor((count / unit) * 10);
  return `${tenths >= 100 || tenths % 10 === 0 ? Math.floor(tenths / 10) : tenths / 10}${letter}`;
}

/** Followers keep one decimal on X however large they are: "182.6K". */
export function cutOffFollowers(count: number): string {
  return count < 10_000 ? grouped(count, 'en') : `${Math.floor(count / 100) / 10}K`;
}

export const grouped = (count: number, language: string): string => new Intl.NumberFormat(language).format(count);

/** Counts as Mastodon prints them from version 4.6 on: cut off, with the language's word for a thousand. */
export function mastodonCount(count: number, thousand: string, language: string): string {
  if (count < 1000) return String(count);
  const tenths = Math.floor(count / 100);
  const shown = tenths >= 100 || tenths % 10 === 0 ? Math.floor(tenths / 10) : tenths / 10;
  return new Intl.NumberFormat(language).format(shown) + thousand;
}

const X_EPOCH_MS = 1_288_834_974_657n;

/** Ids carry the time of publishing in their upper bits; `serial` keeps posts of one moment apart. */
export const xId = (ms: number, serial: number): string =>
  String(((BigInt(ms) - X_EPOCH_MS) << 22n) | BigInt(serial % 4096));

export const linkedInId = (ms: number, serial: number): string => String((BigInt(ms) << 22n) | BigInt(serial % 4096));

export const mastodonId = (ms: number, serial: number): string => String((BigInt(ms) << 16n) | BigInt(serial % 65_536));

/** "5m", "3h", "2d", "3w", "4mo": an age as LinkedIn prints it. */
export function shortAge(hours: number): string {
  if (hours < 1) return `${Math.max(1, Math.round(hours * 60))}m`;
  if (hours < 24) return `${Math.floor(hours)}h`;
  const days = Math.floor(hours / 24);
  if (days < 7) return `${days}d`;
  return days < 30 ? `${Math.floor(days / 7)}w` : `${Math.floor(days / 30)}mo`;
}

/** The key LinkedIn's newer pages hide an activity id in: a tagged varint of twice the id, in base64 without padding. */
export function componentKeyOf(activityId: string): string {
  const bytes: number[] = [];
  for (let rest = BigInt(activityId) * 2n; rest > 0n; rest >>= 7n) {
    bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
  }
  return Buffer.from([0x0a, bytes.length + 1, 0x08, ...bytes])
    .toString('base64')
    .replaceAll('=', '');
}
