import { describe, expect, it } from 'vitest';
import { Faults } from './faults';

const failing = (): never => {
  throw new TypeError('secret text of a page');
};

describe('Faults', () => {
  it('counts failures by code and says nothing else of them', () => {
    const faults = new Faults();
    expect(faults.attempt('post', failing)).toBe(false);
    expect(faults.attempt('post', failing)).toBe(false);
    expect(faults.attempt('post', () => undefined)).toBe(true);
    expect(faults.counts()).toEqual({ 'post-failed': 2 });
  });

  it('leaves a kind of page alone after three failed scans in a row, until another kind comes', () => {
    const faults = new Faults();
    faults.scanned('home', false);
    faults.scanned('home', false);
    faults.scanned('home', true);
    faults.scanned('home', false);
    faults.scanned('home', false);
    expect(faults.isAsleep('home')).toBe(false);
    faults.scanned('home', false);
    expect(faults.isAsleep('home')).toBe(true);
    expect(faults.isAsleep('profile')).toBe(false);
    expect(faults.isAsleep('home')).toBe(false);
  });
});
