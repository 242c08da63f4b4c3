/** How much one tab may send. The counts live as long as the worker: a limit against floods, not an account. */

const MINUTE = 60_000;

export interface RateLimit {
  /** Whether `tabId` may send once more at `now` (ms); counts it if so. */
  allows(tabId: number, now: number): boolean;
}

/** At most `perMinute` messages of a tab in any minute. What was sent before the clock was set does not count after it. */
export function rateLimit(perMinute: number): RateLimit {
  const sent = new Map<number, number[]>();
  return {
    allows(tabId, now) {
      const recent = (sent.get(tabId) ?? []).filter((at) => Math.abs(now - at) < MINUTE);
      const isAllowed = recent.length < perMinute;
      if (isAllowed) recent.push(now);
      sent.set(tabId, recent);
      return isAllowed;
    },
  };
}
