import { describe, expect, it } from 'vitest';
import { checkOwnAddress } from './own-address';

describe('addresses that are taken', () => {
  it.each([
    ['mastodon.example', 'mastodon.example'],
    ['  Mastodon.Example  ', 'mastodon.example'],
    ['https://mastodon.example', 'mastodon.example'],
    ['https://mastodon.example/', 'mastodon.example'],
    ['social.mastodon.example', 'social.mastodon.example'],
    ['https://mastodon.example.', 'mastodon.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['παράδειγμα.ελ', 'xn--hxajbheg2az3al.xn--qxam'],
  ])('%s', (typed, host) => {
    expect(checkOwnAddress(typed)).toEqual({ ok: true, host });
  });
});

describe('addresses that are refused, with the reason', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['http://mastodon.example', 'insecure'],
    ['ftp://mastodon.example', 'insecure'],
    ['javascript:alert(1)', 'malformed'],
    ['two words.example', 'malformed'],
    ['*.example.org', 'malformed'],
    ['https://*/*', 'malformed'],
    ['mastodon.example:8443', 'port-or-user'],
    ['https://me:secret@mastodon.example', 'port-or-user'],
    ['localhost', 'local'],
    ['127.0.0.1', 'local'],
    ['[::1]', 'local'],
    ['printer.local', 'local'],
    ['mastodon', 'local'],
    [`${'a.'.repeat(200)}example`, 'malformed'],
  ])('%s', (typed, reason) => {
    expect(checkOwnAddress(typed)).toMatchObject({ ok: false, fault: reason });
  });

  it.each([
    ['https://mastodon.example/@fernandoak', 'mastodon.example'],
    ['mastodon.example/home', 'mastodon.example'],
    ['mastodon.example?x=1', 'mastodon.example'],
    ['@fernandoak@mastodon.example', 'mastodon.example'],
    ['fernandoak@mastodon.example', 'mastodon.example'],
  ])('%s, naming the server that would do', (typed, host) => {
    expect(checkOwnAddress(typed)).toEqual({ ok: false, fault: 'more-than-host', host });
  });
});
