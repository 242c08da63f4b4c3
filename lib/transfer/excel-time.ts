/** How Excel counts time: days since the end of 1899. */

export const MS_PER_DAY = 86_400_000;

/** The day that Excel calls 0, in ms. */
export const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
