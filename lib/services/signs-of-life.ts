/** Keeps the worker alive through work that is long: one that asks the browser nothing for half a minute is stopped. */
import { browser } from 'wxt/browser';

const SIGN_OF_LIFE = 20_000;

/** To be called again and again while work goes on; asks the browser something now and then. */
export function signsOfLife(): () => void {
  let asked = performance.now();
  return () => {
    // The clock may be set, and the machine may sleep; this one only goes on.
    if (performance.now() - asked < SIGN_OF_LIFE) return;
    asked = performance.now();
    void browser.runtime.getPlatformInfo();
  };
}
