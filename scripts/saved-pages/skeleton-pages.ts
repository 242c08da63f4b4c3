/** Pages made of the skeletons in a report from Health. */
import { existsSync, readFileSync } from 'node:fs';
import type { RouteExamples } from '@/lib/platforms/contract';
import { platformById } from '@/lib/platforms/registry';

interface SkeletonPage {
  readonly platform: string;
  /** Of the file. */
  readonly name: string;
  readonly address: string;
  readonly html: string;
}

/** An address of such a page of the platform, made up; null where none is known. */
function exampleAddress(platform: string, page: string): string | null {
  const file = `lib/platforms/${platform}/routes.examples.json`;
  if (platformById(platform) === null || !existsSync(file)) return null;
  const examples = JSON.parse(readFileSync(file, 'utf8')) as RouteExamples;
  return examples[page]?.examples.find((example) => example.startsWith('https://')) ?? null;
}

/** One page for each skeleton of a known site and kind of page; `day` (YYYY-MM-DD) goes into its first line. */
export function skeletonPages(report: string, day: string): SkeletonPage[] {
  const lines = report.split(/\r?\n/);
  return lines.flatMap((line, index) => {
    const [, platform, page] = /^skeleton ([a-z0-9]+) ([\w.-]+)$/.exec(line) ?? [];
    const bones = lines[index + 1];
    if (platform === undefined || page === undefined || bones === undefined) return [];
    const address = exampleAddress(platform, page);
    if (address === null) return [];
    const html = `<!-- ${address} · ${day} · en -->\n<!doctype html><html lang="en"><head></head><body>${bones}</body></html>\n`;
    return [{ platform, name: `from-report-${page}.en.html`, address, html }];
  });
}
