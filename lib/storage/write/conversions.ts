/** Keeping conversions out of files. The same file twice adds nothing; of sums of a day those of the newer file stand. */
import { db } from '../db';
import { writing } from '../open';
import type { ConversionRecord } from '../records';

export interface ConversionTally {
  readonly added: number;
  /** Sums that a newer file tells anew. */
  readonly changed: number;
  readonly same: number;
}

/** Thrown when amounts would be added to others in another currency. */
export class OtherCurrency extends Error {
  constructor(
    readonly kept: string,
    readonly given: string,
  ) {
    super(`${given} beside ${kept}`);
    this.name = 'OtherCurrency';
  }
}

const said = (row: ConversionRecord): string => JSON.stringify({ ...row, fileAt: 0 }, Object.keys(row).sort());

/** Of two rows of one id the one of the newer file; the kept one when it says the same. */
export function mergedConversions(known: ConversionRecord, other: ConversionRecord): ConversionRecord {
  if (other.fileAt <= known.fileAt) return known;
  const merged = { ...other, postKey: other.postKey ?? known.postKey, campaign: other.campaign ?? known.campaign };
  return said(merged) === said(known) ? known : merged;
}

/** Amounts of an account are summed, so all of them must be of one currency. */
async function refuseOtherCurrency(rows: readonly ConversionRecord[]): Promise<void> {
  for (const accountKey of new Set(rows.map((row) => row.accountKey))) {
    const given = rows.find((row) => row.accountKey === accountKey && row.currency !== null)?.currency;
    if (given === undefined || given === null) continue;
    const other = await db.conversions
      .where('accountKey')
      .equals(accountKey)
      .filter(({ currency }) => currency !== null && currency !== given)
      .first();
    if (other?.currency) throw new OtherCurrency(other.currency, given);
  }
}

async function plan(rows: readonly ConversionRecord[]): Promise<ConversionTally & { put: ConversionRecord[] }> {
  await refuseOtherCurrency(rows);
  const known = await db.conversions.bulkGet(rows.map(({ id }) => id));
  const put: ConversionRecord[] = [];
  let [added, changed] = [0, 0];
  for (const [index, row] of rows.entries()) {
    const before = known[index];
    const after = before === undefined ? row : mergedConversions(before, row);
    if (before === after) continue;
    put.push(after);
    if (before === undefined) added += 1;
    else changed += 1;
  }
  return { put, added, changed, same: rows.length - put.length };
}

const tallyOf = ({ added, changed, same }: ConversionTally): ConversionTally => ({ added, changed, same });

/** What storing these rows, each id once, would do; nothing is written. Rejects with OtherCurrency. */
export async function previewConversions(rows: readonly ConversionRecord[]): Promise<ConversionTally> {
  return tallyOf(await plan(rows));
}

/** Stores conversions, in one transaction. Rejects with OtherCurrency and as `writing` does; then nothing of them is kept. */
export function storeConversions(rows: readonly ConversionRecord[]): Promise<ConversionTally> {
  return writing(['conversions'], async () => {
    const planned = await plan(rows);
    await db.conversions.bulkPut(planned.put);
    return tallyOf(planned);
  });
}
