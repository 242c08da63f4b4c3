/**
 * The house rules of imports, as one table: what each layer may import, of ours and from packages.
 * oxlint.config.mjs turns it into lint errors; tests/architecture proves that they bite.
 */
export const layers = {
  'lib/shared': { layers: [], packages: ['zod'] },
  'lib/domain': { layers: ['lib/shared'], packages: ['@date-fns/tz'] },
  'lib/language': { layers: ['lib/domain', 'lib/shared'], packages: [] },
  'lib/platforms': { layers: ['lib/language', 'lib/domain', 'lib/shared'], packages: [] },
  'lib/patches': { layers: ['lib/platforms', 'lib/domain', 'lib/shared'], packages: ['css-what'] },
  'lib/messaging': { layers: ['lib/domain', 'lib/shared'], packages: ['@webext-core/messaging', 'wxt'] },
  'lib/storage': { layers: ['lib/domain', 'lib/shared'], packages: ['dexie'] },
  'lib/settings': { layers: ['lib/domain', 'lib/shared'], packages: ['wxt'] },
  'lib/i18n': { layers: ['lib/domain', 'lib/shared'], packages: ['intl-messageformat', 'wxt'] },
  'lib/diagnostics': { layers: ['lib/messaging', 'lib/platforms', 'lib/domain', 'lib/shared'], packages: ['wxt'] },
  'lib/capture': { layers: ['lib/platforms', 'lib/messaging', 'lib/domain', 'lib/shared'], packages: [] },
  'lib/teach': { layers: ['lib/messaging', 'lib/domain', 'lib/shared'], packages: [] },
  'lib/overlay': { layers: ['lib/messaging', 'lib/domain', 'lib/shared'], packages: [] },
  'lib/transfer': {
    layers: ['lib/storage', 'lib/language', 'lib/domain', 'lib/shared'],
    packages: ['papaparse', '@e965/xlsx', 'hyparquet', 'hyparquet-writer'],
  },
  'lib/sample': { layers: ['lib/storage', 'lib/domain', 'lib/shared'], packages: [] },
  'lib/services': {
    layers: [
      'lib/storage',
      'lib/transfer',
      'lib/messaging',
      'lib/settings',
      'lib/platforms',
      'lib/patches',
      'lib/diagnostics',
      'lib/i18n',
      'lib/domain',
      'lib/shared',
    ],
    packages: ['wxt'],
  },
  components: {
    layers: [
      'lib/storage',
      'lib/transfer',
      'lib/sample',
      'lib/messaging',
      'lib/settings',
      'lib/platforms',
      'lib/diagnostics',
      'lib/i18n',
      'lib/domain',
      'lib/shared',
    ],
    packages: ['react', 'react-dom', 'dexie-react-hooks', '@tanstack/react-virtual', 'd3-scale', 'd3-shape', 'wxt'],
  },
};

/** Every package the product is built from; one not allowed in a layer is refused there. */
export const packages = [
  'zod',
  '@date-fns/tz',
  '@webext-core/messaging',
  'wxt',
  'css-what',
  'dexie',
  'dexie-react-hooks',
  'intl-messageformat',
  'papaparse',
  '@e965/xlsx',
  'hyparquet',
  'hyparquet-writer',
  'react',
  'react-dom',
  '@tanstack/react-virtual',
  'd3-scale',
  'd3-shape',
];
