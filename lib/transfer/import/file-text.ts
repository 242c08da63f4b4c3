/** The text of a file in whatever encoding spreadsheets and networks use; the bytes decide, never the name. */
import { UnreadableFile } from './sheet';

/** Spreadsheets of the countries of our languages, by the language of the interface. */
const LEGACY: Readonly<Record<string, string>> = { pl: 'windows-1250', ro: 'windows-1250', el: 'windows-1253' };

export interface FileText {
  readonly text: string;
  /** Name of the encoding, as in the Encoding standard. */
  readonly encoding: string;
  /** False where the bytes fit several encodings and the language decided: letters beyond English may be wrong. */
  readonly isCertain: boolean;
}

function decoded(bytes: Uint8Array<ArrayBuffer>, encoding: string, isCertain: boolean): FileText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding, isCertain };
}

/** Share of zero bytes among those at even or odd places of the beginning. */
function zeros(bytes: Uint8Array<ArrayBuffer>, odd: 0 | 1): number {
  const places = [...bytes.subarray(0, 2000)].filter((_, index) => index % 2 === odd);
  return places.length === 0 ? 0 : places.filter((byte) => byte === 0).length / places.length;
}

function wide(bytes: Uint8Array<ArrayBuffer>): string | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (zeros(bytes, 1) > 0.4 && zeros(bytes, 0) < 0.1)) return 'utf-16le';
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (zeros(bytes, 0) > 0.4 && zeros(bytes, 1) < 0.1)) return 'utf-16be';
  return null;
}

/** Throws UnreadableFile for what is no text. `language`: of the interface, for files of old spreadsheets. */
export function textOfBytes(bytes: Uint8Array<ArrayBuffer>, language: string): FileText {
  if (bytes.length === 0) throw new UnreadableFile('empty');
  const encoding = wide(bytes);
  if (encoding !== null) return decoded(bytes, encoding, true);
  if (bytes.includes(0)) throw new UnreadableFile('not-a-table');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', isCertain: true };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return decoded(bytes, LEGACY[language] ?? 'windows-1252', false);
  }
}
