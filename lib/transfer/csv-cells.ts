/** Checked values out of the cells of a table; an empty cell is unknown. */
import { z } from '@/lib/shared/zod';
import { separated } from './csv-lists';

const empty = z.pipe(
  z.literal(''),
  z.transform((): null => null),
);

const wholeNumber = (form: RegExp) =>
  z.union([
    empty,
    z.pipe(
      z.string().check(z.regex(form)),
      z.transform((cell): number => Number(cell)),
    ),
  ]);

/** A whole number that is exact in this language; a count below zero is none. */
export const countCell = wholeNumber(/^\d{1,15}$/);

/** The same for votes up less votes down. */
export const scoreCell = wholeNumber(/^-?\d{1,15}$/);

/** A number with a dot and no grouping. */
export const numberCell = z.union([
  empty,
  z.pipe(
    z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,15})?$/)),
    z.transform((cell): number => Number(cell)),
  ),
]);

/** ISO 8601 with a zone, as ms since 1970. */
export const timeCell = z.pipe(
  z.iso.datetime({ offset: true }),
  z.transform((cell): number => Date.parse(cell)),
);

export const optionalTimeCell = z.union([empty, timeCell]);

/** Spreadsheets write TRUE and FALSE; an empty cell is no. */
export const yesNoCell = z.pipe(
  z.string().check(z.regex(/^(true|false)?$/i)),
  z.transform((cell): boolean => cell.toLowerCase() === 'true'),
);

export const textCell = z.string();
export const optionalTextCell = z.union([empty, z.string()]);
export const requiredTextCell = z.string().check(z.minLength(1));

export const listCell = z.pipe(
  z.string(),
  z.transform((cell): string[] => separated(cell)),
);
