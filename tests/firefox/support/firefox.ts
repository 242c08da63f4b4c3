/**
 * A Firefox with the built extension as a temporary add-on, in a new profile and without a way to the network. It is driven by
 * WebDriver BiDi, the one protocol that an unchanged Firefox speaks; its runner is the one of the other end-to-end tests.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browser/find-firefox';
import { answerOf, type Site } from '../../../scripts/browser/sites';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Firefox {
  readonly browser: Browser;
  /** Where files land that are saved. */
  readonly downloads: string;
  /** Addresses that a page asked for and that belong to no site served here: must stay empty. */
  readonly strangers: string[];
  /** Uncaught errors of any page, ours or a site's. */
  readonly errors: string[];
  /** Opens a page of a site in a new tab of this size. */
  visit(address: string, size?: Size): Promise<Page>;
  /** Opens a page of the extension in a new tab. */
  own(page: string, size?: Size): Promise<Page>;
  close(): Promise<void>;
}

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string; readonly strict_min_version: string } };
}

const BUILD = resolve('.output/firefox-mv3');
const WINDOW: Size = { width: 1280, height: 900 };
/** The host of the extension's own pages, which Firefox would else make up anew in every profile. */
const HOST = '5b1c2f0e-7a3d-4c55-9d0a-1f2e3d4c5b6a';

export const extensionAddress = (page: string): string => `moz-extension://${HOST}/${page}`;

function builtManifest(): Manifest['browser_specific_settings']['gecko'] {
  const path = join(BUILD, 'manifest.json');
  if (!existsSync(path)) throw new Error(`No build in ${BUILD}: run npm run build:firefox first.`);
  return (JSON.parse(readFileSync(path, 'utf8')) as Manifest).browser_specific_settings.gecko;
}

function preferences(id: string, downloads: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: HOST }),
    // Without a window nobody can answer: Firefox then takes the click on our button for a yes.
    'extensions.webextOptionalPermissionPrompts': false,
    // Firefox reports an icon that a site's policy forbids as an error of the page.
    'browser.chrome.site_icons': false,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    // Nothing listens there: what is not answered by the tests goes nowhere, the browser's own requests included.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
  };
}

/** Throws unless the browser is one that the extension lets in. */
async function checkVersion(browser: Browser, least: string): Promise<void> {
  const version = await browser.version();
  const major = Number(/\d+/.exec(version)?.[0]);
  if (!(major >= Number.parseInt(least, 10)))
    throw new Error(`${version} is older than ${least}, the oldest supported.`);
}

function serve(request: HTTPRequest, sites: Readonly<Record<string, Site>>, strangers: string[]): Promise<void> {
  const address = request.url();
  const { protocol, host } = new URL(address);
  if (!/^(https?|wss?):$/.test(protocol)) return request.continue();
  const site = protocol === 'https:' ? sites[host] : undefined;
  if (site === undefined) {
    strangers.push(address);
    return request.abort();
  }
  return request.respond(answerOf(site, address, request.isNavigationRequest()));
}

/** Starts the browser. Throws MissingProgram when there is none, an Error when it is too old or the extension was not built. */
export async function startFirefox(sites: Readonly<Record<string, Site>>): Promise<Firefox> {
  const { id, strict_min_version: least } = builtManifest();
  const downloads = mkdtempSync(join(tmpdir(), 'yardstick-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    defaultViewport: null,
    // Else the driver may not touch pages of extensions.
    args: ['--remote-allow-system-access', `--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
    extraPrefsFirefox: preferences(id, downloads),
  });
  const strangers: string[] = [];
  const errors: string[] = [];
  const open = async (size: Size): Promise<Page> => {
    const page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.setViewport(size);
    return page;
  };
  const close = async (): Promise<void> => {
    await browser.close();
    rmSync(downloads, { recursive: true, force: true });
  };
  const visit = async (address: string, size = WINDOW): Promise<Page> => {
    const page = await open(size);
    await page.setRequestInterception(true);
    page.on('request', (request) => void serve(request, sites, strangers));
    await page.goto(address);
    return page;
  };
  const own = async (path: string, size = WINDOW): Promise<Page> => {
    const page = await open(size);
    // Firefox tells nothing of how such a page loads, so there is nothing to wait for here.
    await page.goto(extensionAddress(path), { waitUntil: [] });
    return page;
  };
  try {
    await checkVersion(browser, least);
    await browser.installExtension(BUILD);
  } catch (error) {
    await close();
    throw error;
  }
  return { browser, downloads, strangers, errors, visit, own, close };
}
