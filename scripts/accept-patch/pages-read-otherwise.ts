/** Which saved pages of a platform a repair would read otherwise than they are read today. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { parsePage } from '../saved-pages/open-page';
import { pageHeading } from '../saved-pages/page-heading';
import { outputOf } from './accept-patch';
import { differences } from './differences';

interface Descriptions {
  readonly released: PlatformDescriptor;
  readonly description: PlatformDescriptor;
}

/** One line for each page in the folder that differs, with what differs on it. */
export function pagesReadOtherwise(folder: string, { released, description }: Descriptions): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => {
      const html = readFileSync(join(folder, name), 'utf8');
      const heading = pageHeading(html);
      if (heading === null) return [];
      const url = new URL(heading.address);
      const [before = {}, after = {}] = [released, description].map((platform) =>
        outputOf(parsePage(html, url), url, platform, heading.day),
      );
      const lines = differences(before, after);
      return lines.length === 0 ? [] : [`${name}: ${lines.join('; ')}`];
    });
}
