import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { handle, idTime, viewer } from './hooks';

function contextOf(state: string | null, url = 'https://social.example/home') {
  const { document } = new JSDOM('<!doctype html><head></head>').window;
  if (state !== null) {
    const script = document.createElement('script');
    script.id = 'initial-state';
    script.type = 'application/json';
    script.textContent = state;
    document.head.append(script);
  }
  return { document, url: new URL(url) };
}

const state = (changes: object = {}) =>
  JSON.stringify({
    meta: { access_token: 'secret', admin: null, domain: 'example', locale: 'en', me: '7', ...changes },
    accounts: { 7: { id: '7', username: 'ana', acct: 'ana' }, 8: { id: '8', username: 'bo', acct: 'bo@far.example' } },
  });

describe('who is signed in', () => {
  it('is the account that the state names, on the domain of the server', () => {
    expect(viewer({ context: contextOf(state()) })).toBe('ana@example');
  });

  it('gets the host where the state names no domain', () => {
    expect(viewer({ context: contextOf(state({ domain: undefined })) })).toBe('ana@social.example');
  });

  it.each([
    ['nobody signed in', state({ me: undefined })],
    ['an unknown account', state({ me: '9' })],
    ['a name of Object.prototype', state({ me: 'constructor' })],
    ['no state', null],
    ['an empty state', ''],
    ['an empty object', '{}'],
    ['a list', '[1]'],
    ['no object', 'null'],
    ['broken JSON', '{"meta":{"me":"7"'],
    ['a state of absurd size', `"${'x'.repeat(2_100_000)}"`],
  ])('is unknown with %s', (_what, text) => {
    expect(viewer({ context: contextOf(text) })).toBeNull();
  });
});

describe('complete handles', () => {
  const context = contextOf(state());

  it.each([
    ['/@ana', 'ana@example'],
    ['/@ana/117133381319327745', 'ana@example'],
    ['@ana', 'ana@example'],
    ['/deck/@ana', 'ana@example'],
    ['/@bo@Far.example', 'bo@far.example'],
    ['/@bo@far.example/117130549559296064', 'bo@far.example'],
    ['@bo@far.example', 'bo@far.example'],
    ['/@bo@münchen.example', 'bo@münchen.example'],
    ['https://far.example/@bo', 'bo@far.example'],
    ['https://social.example/@ana', 'ana@example'],
  ])('%s is %s', (text, expected) => {
    expect(handle({ text, context })).toBe(expected);
  });

  it.each([null, '', '/', '/home', '/tags/news', 'ana', '/@', '@@far.example', '/@ana b', 'javascript:alert(1)'])(
    '%s is none',
    (text) => {
      expect(handle({ text, context })).toBeNull();
    },
  );

  it('takes the host where the page has no state', () => {
    expect(handle({ text: '/@ana', context: contextOf(null) })).toBe('ana@social.example');
    expect(handle({ text: '/@ana', context: contextOf('{}', 'https://social.example:8443/@ana') })).toBe(
      'ana@social.example:8443',
    );
  });

  it('is not misled by a domain in a text of the state', () => {
    const hostile = JSON.stringify({ meta: { note: 'say "domain":"evil.example"', domain: 'example' } });
    expect(handle({ text: '/@ana', context: contextOf(hostile) })).toBe('ana@example');
  });
});

describe('time in an id', () => {
  it('is when the post was written', () => {
    // 117653666660352027: 2026-11-21T09:14:42Z with the server's sequence in the low bits
    expect(new Date(Number(idTime({ text: '117653666660352027' }))).toISOString()).toBe('2026-11-21T09:14:42.000Z');
    expect(idTime({ text: 'f-117653666660352027' })).toBe(idTime({ text: '117653666660352027' }));
  });

  it.each([null, '', '12', '1234567', '99999999999999999999', 'gap:117653666660352027', 'AbCdEf0123456789'])(
    'is unknown for %s',
    (text) => {
      expect(idTime({ text })).toBeNull();
    },
  );
});
