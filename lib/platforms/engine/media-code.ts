/** The codes of Instagram and Threads, which hold the time of the upload. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Ids count milliseconds from here, above the lowest 23 bits. */
const EPOCH = 1_314_220_021_721n;

/**
 * Milliseconds since 1970 at which a post was uploaded, from its code: the first 11 characters are the id in base 64; private
 * accounts add a suffix. Null for what is no code. Reels are published some seconds after they were uploaded.
 */
export function mediaCodeTime({ text }: { readonly text: string | null }): string | null {
  const code = /^([\w-]{11})/.exec(text ?? '')?.[1];
  if (code === undefined) return null;
  let id = 0n;
  for (const letter of code) id = id * 64n + BigInt(LETTERS.indexOf(letter));
  return String((id >> 23n) + EPOCH);
}
