/** The real popup and the real side panel. Playwright's own connection does not list them; a second one made after they opened does. */
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Session } from './extension';

/** One of the extension's own surfaces, with the connection through which it is reached. */
export interface Surface {
  readonly page: Page;
  /** Ends the second connection; the surface itself stays as it is. */
  readonly release: () => Promise<void>;
}

const PATIENCE_MS = 10_000;

function findPage(browser: Browser, address: string): Page | undefined {
  return browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().startsWith(address));
}

/**
 * Connects to the surface that shows `page` ("popup.html", "sidepanel.html") of the extension.
 * Such targets are only listed to connections made after they opened, so it connects anew until the page is there. Throws after ten seconds.
 */
async function attach(session: Session, page: string): Promise<Surface> {
  const address = `chrome-extension://${session.extensionId}/${page}`;
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${session.debuggingPort}`);
    const found = findPage(browser, address);
    if (found !== undefined) return { page: found, release: () => browser.close() };
    await browser.close();
  }
  throw new Error(`${page} did not open within ${PATIENCE_MS / 1000} seconds`);
}

/** Opens the popup over `tab`, as a click on the toolbar button does. */
export async function openPopup(session: Session, tab: Page): Promise<Surface> {
  const browser = session.context.browser();
  if (browser === null) throw new Error('the browser is gone');
  await tab.bringToFront();
  const connection = await browser.newBrowserCDPSession();
  const { targetInfos } = await connection.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find((info) => info.url === tab.url());
  if (target === undefined) throw new Error(`no tab shows ${tab.url()}`);
  await connection.send(
    'Extensions.triggerAction' as never,
    { id: session.extensionId, targetId: target.targetId } as never,
  );
  await connection.detach();
  return attach(session, 'popup.html');
}

/** The side panel, after something on a page or in the popup opened it. */
export const sidePanel = (session: Session): Promise<Surface> => attach(session, 'sidepanel.html');
