import { defineConfig } from 'wxt';
import { allHosts } from './lib/platforms/hosts';
import { addCaptureScripts } from './scripts/build/capture-scripts';
import { fewChunks } from './scripts/build/few-chunks';
import { noteBundledPackages, writeLicences } from './scripts/build/licences-in-build';
import { factsAsData } from './scripts/build/platform-facts';

/** An extension that cannot send anything proves its promise: no connection of any kind from its pages and worker. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [factsAsData(import.meta.dirname), fewChunks(), noteBundledPackages()],
    worker: { plugins: () => [noteBundledPackages()] },
    // Every browser that can run this knows preloading; the stand-in for others would bring the word "fetch" along.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: { 'entrypoints:found': addCaptureScripts, 'build:done': writeLicences },
  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    // Named one by one: what else lies about in the folder must not get into what reviewers build from.
    includeSources: ['*.{json,md,mjs,mts,ts}', 'LICENSE', '{components,docs,entrypoints,lib,public,scripts}/**'],
    // Test files are left out anyway, so what only they use is too: saved pages, and pictures of the README.
    excludeSources: ['**/fixtures/**', 'docs/screenshots/**'],
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Where the browser cannot write into a folder; asked for when the user wants backups by themselves.
    ...(browser === 'firefox' ? { optional_permissions: ['downloads'] } : {}),
    optional_host_permissions: [...allHosts, 'https://*/*'],
    ...(command === 'serve' ? {} : { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'yardstick@yardstick.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
