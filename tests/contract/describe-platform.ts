/** Puts every check of the contract to one platform. */
import { describe, expect, it } from 'vitest';
import { checks, type Subject } from './checks';

export function describePlatform(subject: Subject): void {
  describe(`the platform ${subject.platform.name}`, () => {
    it.each(Object.entries(checks))('%s', (_sentence, check) => {
      expect(check(subject)).toEqual([]);
    });
  });
}
