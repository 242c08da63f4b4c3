import { describe, expect, it } from 'vitest';
import { pageOf } from '@/tests/support/made-up-site';
import { cleaned, cleanedHandle, cleanedId, textOf } from './page-text';

const text = (html: string, options: { without?: string; images?: boolean; limit?: number } = {}): string =>
  textOf(pageOf(html).body, { images: false, limit: 1_000, ...options });

describe('the text of an element', () => {
  it('joins what stands on one line as it stands, and keeps lines apart', () => {
    expect(text('<span>26</span>K')).toBe('26K');
    expect(cleaned(text('<div>4.8</div><div>21,241</div>'), 99)).toBe('4.8 21,241');
    expect(cleaned(text('one<br>two<p>three</p>four'), 99)).toBe('one two three four');
  });

  it('leaves out what it is told to, and what nobody reads', () => {
    expect(text('<b>12</b><i class="old">11</i>', { without: '.old' })).toBe('12');
    expect(text('a<script>b</script><style>c</style><svg><title>d</title></svg><template>e</template>f')).toBe('af');
  });

  it('takes emoji that are pictures where they are wanted', () => {
    expect(text('Hi <img alt="👋">', { images: true })).toBe('Hi 👋');
    expect(text('Hi <img alt="👋">')).toBe('Hi ');
  });

  it('stops at the limit', () => {
    expect(text(`<p>${'a'.repeat(50)}</p>`.repeat(50), { limit: 60 })).toHaveLength(60);
  });
});

describe('cleaned texts', () => {
  it('are one line, without characters that steer the display', () => {
    expect(cleaned(' a\u202eb\u200f\n\tc\u0007 ', 99)).toBe('a b c');
  });

  it('keep what joins emoji, and are never cut within a character', () => {
    expect(cleaned('👩‍🚀', 99)).toBe('👩‍🚀');
    expect(cleaned('ab👩', 3)).toBe('ab');
  });
});

describe('handles and ids', () => {
  it('are refused rather than cut', () => {
    expect(cleanedHandle('@ana')).toBe('ana');
    expect(cleanedHandle('%D0%B0%D0%BD%D0%B0')).toBe('ана');
    expect(cleanedHandle('ana%')).toBe('ana%');
    expect(cleanedHandle('ana%20sample')).toBeNull();
    expect(cleanedHandle('ana sample')).toBeNull();
    expect(cleanedHandle('a'.repeat(201))).toBeNull();
    expect(cleanedId(' 12 ')).toBe('12');
    expect(cleanedId('<b>')).toBeNull();
  });
});
