import { describe, expect, it } from 'vitest';
import { mediaCodeTime } from './media-code';

describe('the time in a code', () => {
  it('is that of the upload, whatever suffix a private account adds', () => {
    const uploaded = String(Date.parse('2026-03-10T00:04:35.109Z'));
    expect(mediaCodeTime({ text: 'DVruJlmADA5' })).toBe(uploaded);
    expect(mediaCodeTime({ text: 'DVruJlmADA5abcdefgh' })).toBe(uploaded);
  });

  it('is unknown for what is no code', () => {
    expect(mediaCodeTime({ text: 'short' })).toBeNull();
    expect(mediaCodeTime({ text: null })).toBeNull();
  });
});
