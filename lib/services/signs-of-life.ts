/** Keeps the worker alive through work that is long: one that asks the browser nothing for half a minute is stopped. */
import { browser } from 'wxt/browser';

const SIGN_OF_LIFE = 20_000;

/** To be called again and again while work goes on; asks the browser something now and then. */
export function signsOfLife(): () => void {
  let asked = Date.now();
  return () => {
    if (Date.now() - asked < SIGN_OF_LIFE) return;
    asked = Date.now();
    void browser.runtime.getPlatformInfo();
  };
}
