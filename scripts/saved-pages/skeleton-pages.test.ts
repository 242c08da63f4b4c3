import { describe, expect, it } from 'vitest';
import { pageHeading } from './page-heading';
import { skeletonPages } from './skeleton-pages';

const BONES = '<article role="article"><time datetime="0000-00-00a00:00:00a">aaa 00</time></article>';
const report = (...lines: string[]): string => ['Yardstick 0.1.0, Chrome 156', 'log', ...lines].join('\n');

describe('a report', () => {
  it('becomes a page with an address of its kind, which the other tools can open', () => {
    const [page] = skeletonPages(report('skeleton x profile', BONES), '2026-11-26');
    expect(page).toMatchObject({ platform: 'x', name: 'from-report-profile.en.html', address: 'https://x.com/acme' });
    expect(pageHeading(page?.html ?? '')).toEqual({ address: 'https://x.com/acme', day: '2026-11-26', language: 'en' });
    expect(page?.html).toContain(`<body>${BONES}</body>`);
  });

  it('becomes none where it holds no skeleton, or one of a site that is not known', () => {
    expect(skeletonPages(report('skeleton evil profile', BONES, 'skeleton x nowhere', BONES), '2026-11-26')).toEqual(
      [],
    );
    expect(skeletonPages(report(), '2026-11-26')).toEqual([]);
  });
});
