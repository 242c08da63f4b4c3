/** A private window, which Playwright's own connection does not show: reached through the debugger, its site served as in other windows. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, type Yardstick } from './extension';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly requestId: string;
    readonly resourceType: string;
    readonly request: { readonly url: string };
  };
  readonly result?: unknown;
}

/** The line to one tab of the browser. */
class TabLine {
  private asked = 0;
  private readonly answers = new Map<number, (result: unknown) => void>();

  constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
    private readonly pageAt: (url: URL) => string | null,
  ) {
    browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from === sessionId) this.receive(JSON.parse(message) as Message);
    });
  }

  send(method: string, params: object = {}): Promise<unknown> {
    this.asked += 1;
    const id = this.asked;
    const answer = new Promise<unknown>((done) => this.answers.set(id, done));
    const message = JSON.stringify({ id, method, params });
    return this.browser.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).then(() => answer);
  }

  private receive({ id, method, params, result }: Message): void {
    if (id !== undefined) this.answers.get(id)?.(result);
    if (method !== 'Fetch.requestPaused' || params === undefined) return;
    const page = params.resourceType === 'Document' ? this.pageAt(new URL(params.request.url)) : null;
    void this.send('Fetch.fulfillRequest', {
      requestId: params.requestId,
      responseCode: page === null ? 404 : 200,
      responseHeaders: [{ name: 'content-type', value: 'text/html; charset=utf-8' }],
      body: Buffer.from(page ?? '').toString('base64'),
    });
  }
}

/** Opens `address` in a private window and waits until so many posts are there. `desk` is a page of the extension. */
export async function openInPrivate(
  yardstick: Yardstick,
  desk: Page,
  address: string,
  pageAt: (url: URL) => string | null,
  posts: number,
): Promise<void> {
  const browser = yardstick.context.browser();
  if (browser === null) throw new Error('the browser is gone');
  const connection = await browser.newBrowserCDPSession();
  const places = async (): Promise<Set<string | undefined>> =>
    new Set((await connection.send('Target.getTargets')).targetInfos.map(({ browserContextId }) => browserContextId));
  const before = await places();
  await desk.evaluate(() => chrome.windows.create({ url: 'about:blank', incognito: true }));
  const opened = async () =>
    (await connection.send('Target.getTargets')).targetInfos.find(
      ({ type, browserContextId }) => type === 'page' && !before.has(browserContextId),
    );
  await expect.poll(opened).toBeDefined();
  const target = await opened();
  if (target === undefined) throw new Error('the private window is gone');
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
  const tab = new TabLine(connection, sessionId, pageAt);
  await tab.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  const count = { expression: 'document.querySelectorAll("article").length', returnByValue: true };
  // The empty page that the window opens with may still be on its way, and would take the place of the other.
  await expect(async () => {
    await tab.send('Page.navigate', { url: address });
    await expect
      .poll(async () => ((await tab.send('Runtime.evaluate', count)) as { result: { value: number } }).result.value)
      .toBe(posts);
  }).toPass({ timeout: 30_000 });
}
