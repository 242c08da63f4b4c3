import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { platformFiles, withHost, withPlatform } from './files';

describe('the first files of a platform', () => {
  it('define it under its id and host', () => {
    const files = platformFiles('vimeo', 'Vimeo', 'vimeo.com');
    expect(Object.keys(files)).toEqual([
      'index.ts',
      'equipment.ts',
      'routes.ts',
      'routes.examples.json',
      'repairs/index.ts',
      'README.md',
    ]);
    expect(files['index.ts']).toContain('export const vimeo = defineRepairedPlatform(');
    expect(files['index.ts']).toContain("hosts: ['https://vimeo.com/*']");
    expect(files['index.ts']).toContain("match: { source: '/post/(\\\\w+)' }");
  });

  it.each([
    ['Vimeo', 'Vimeo', 'vimeo.com', 'an id is lower-case'],
    ['vimeo', '<b>', 'vimeo.com', 'a name is two to thirty'],
    ['vimeo', 'Vimeo', 'https://vimeo.com/', 'a host has no'],
  ])('are refused for %s, %s, %s', (id, name, host, reason) => {
    expect(() => platformFiles(id, name, host)).toThrow(reason);
  });
});

describe('the lists', () => {
  it('take the platform in, at their end', () => {
    const registry = withPlatform(readFileSync('lib/platforms/registry.ts', 'utf8'), 'vimeo');
    expect(registry).toContain("import { vimeo } from './vimeo';");
    expect(registry.replace(/\s/g, '')).toMatch(/,vimeo,?\];/);
    expect(withHost(readFileSync('lib/platforms/hosts.ts', 'utf8'), 'vimeo.com')).toMatch(
      /'https:\/\/vimeo\.com\/\*',\n\];/,
    );
  });
});
