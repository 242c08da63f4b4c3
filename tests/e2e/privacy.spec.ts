/** Nothing leaves the machine: not because nothing tries, but because nothing could. */
import { extensionPage, serviceWorker } from '../../scripts/browser/extension';
import { expect, test } from './support/extension';

/** Tries every way out that a script has; says which of them worked. */
const waysOut = async (): Promise<string[]> => {
  const address = 'https://x.com/somewhere';
  const worked: string[] = [];
  await fetch(address, { mode: 'no-cors' }).then(
    () => worked.push('fetch'),
    () => undefined,
  );
  if (typeof navigator.sendBeacon === 'function') {
    // A beacon is refused silently; the test sees at the end that nothing arrived.
    navigator.sendBeacon(address, 'x');
  }
  if (typeof WebSocket === 'function') {
    await new Promise<void>((done) => {
      try {
        const socket = new WebSocket('wss://x.com/somewhere');
        socket.onopen = () => {
          worked.push('socket');
          done();
        };
        socket.onerror = () => done();
      } catch {
        done();
      }
    });
  }
  return worked;
};

test('the extension’s own policy refuses every connection, in its pages and in its worker', async ({ start }) => {
  const yardstick = await start();
  // What the policy refuses never becomes a request.
  const arrived: string[] = [];
  await yardstick.context.route(/somewhere/, (route) => {
    arrived.push(route.request().url());
    return route.fulfill({ status: 204, body: '' });
  });
  const worker = await serviceWorker(yardstick);
  expect(await worker.evaluate(waysOut)).toEqual([]);
  for (const name of ['popup.html', 'sidepanel.html', 'options.html']) {
    const page = await yardstick.context.newPage();
    await page.goto(extensionPage(yardstick, name));
    expect(await page.evaluate(waysOut)).toEqual([]);
    const image = page.evaluate(
      () =>
        new Promise<string>((done) => {
          const picture = document.createElement('img');
          picture.onload = () => done('loaded');
          picture.onerror = () => done('refused');
          picture.src = 'https://x.com/somewhere.png';
        }),
    );
    expect(await image).toBe('refused');
  }
  expect(arrived).toEqual([]);
});
