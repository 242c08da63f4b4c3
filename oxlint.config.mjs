import { layers, packages } from './layers.config.mjs';

const escape = (text) => text.replaceAll('/', '\\/').replaceAll('.', '\\.');
const either = (names) => names.map(escape).join('|');

/** One block a layer: what it may not import. Generated, because two blocks for one file would replace each other. */
function boundary([layer, allowed]) {
  const foreign = [...Object.keys(layers), 'entrypoints'].filter(
    (name) => name !== layer && !allowed.layers.includes(name),
  );
  const refused = packages.filter((name) => !allowed.packages.includes(name));
  const rule = `${layer} may import only ${allowed.layers.join(', ') || 'nothing of ours'} (layers.config.mjs)`;
  return {
    files: [`${layer}/**/*.{ts,tsx}`],
    excludeFiles: ['**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^@\\/(${either(foreign)})(\\/|$)`, message: rule },
            {
              regex: `^(\\.\\.\\/)+(lib\\/)?(${either([...new Set([...Object.keys(layers), 'entrypoints'].map((name) => name.replace('lib/', '')))])})(\\/|$)`,
              message: 'reach another layer by @/…, so that its name can be checked',
            },
            { regex: `^(${either(refused)})(\\/|$)`, message: `this package is not for ${layer} (layers.config.mjs)` },
          ],
        },
      ],
    },
  };
}

export default {
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'react', 'jsx-a11y', 'vitest', 'promise'],
  categories: { correctness: 'error' },
  ignorePatterns: ['.output/**', '.wxt/**', 'node_modules/**', 'demo-output/**', '**/fixtures/**'],
  rules: {
    'no-console': 'error',
    'no-eval': 'error',
    'no-alert': 'error',
    'no-empty': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    eqeqeq: 'error',
    'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/await-thenable': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'react/no-danger': 'error',
    'react/jsx-no-target-blank': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'import/no-cycle': 'error',
    'unicorn/no-null': 'off',
    // Takes the `catch` of a schema for that of a promise.
    'promise/valid-params': 'off',
  },
  overrides: [
    ...Object.entries(layers).map(boundary),
    { files: ['components/**/*.tsx'], rules: { 'react/jsx-no-literals': 'error' } },
    {
      files: ['**/*.test.{ts,tsx}', 'tests/**'],
      rules: { 'max-lines-per-function': 'off', 'max-lines': 'off', 'typescript/unbound-method': 'off' },
    },
    { files: ['scripts/**', 'tests/**', '*.config.*'], rules: { 'no-console': 'off' } },
  ],
};
