/** The time zone in which the user thinks of days and weeks. */
import { useTranslator } from './use-translator';

export const useZone = (): string => useTranslator().dates.timeZone;
