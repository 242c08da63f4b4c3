/**
 * What no saved page shows yet, each with the reason. A layout or a source that stands here is unproven; one that is
 * proven by now must be taken off (the suite says so).
 */
export const untried: Readonly<Record<string, string>> = {};
