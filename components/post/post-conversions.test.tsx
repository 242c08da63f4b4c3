// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { db } from '@/lib/storage/db';
import { aConversion, NOW } from '@/tests/support/made-up';
import { freshPages, show } from '@/tests/support/pages';
import { typedOf } from '../data/typed-cells';
import { PostConversions } from './post-conversions';

const Shown = () => <PostConversions postKey="x:1001" />;
const typed = [{ metric: 'conversions' as const, value: 9, typedAt: NOW }];

beforeEach(async () => {
  await freshPages();
  await db.conversions.bulkAdd([aConversion({ value: 1212.5 }), aConversion({ id: 'c2', value: 30 })]);
  await db.annotations.add({ postKey: 'x:1001', accountKey: 'x:fernandoak', note: '', notedAt: 0, typed });
});

it('shows what files told with what stands behind it, and what counts instead', async () => {
  show(Shown);
  expect((await screen.findByRole('row', { name: /^Conversions/ })).textContent).toBe(
    'Conversions22 rows, file of 19 Nov 2026, what you typed in counts',
  );
  expect(screen.getByRole('row', { name: /^Revenue/ }).textContent).toBe('Revenue1,242.52 rows, file of 19 Nov 2026');
});

it('stands in the table of posts where nothing was typed in', async () => {
  expect((await typedOf(['x:fernandoak'])).get('x:1001')).toEqual({ conversions: 9, revenue: 1242.5 });
});
