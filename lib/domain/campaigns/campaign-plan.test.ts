import { describe, expect, it } from 'vitest';
import { NO_PLAN, understandPlan, withoutPosts } from './campaign-plan';
import { matchesRule } from './campaign-rule';

const DAY1 = Date.UTC(2026, 10, 1);
const DAY2 = Date.UTC(2026, 10, 2);
const post = {
  publishedAt: DAY1,
  excerpt: 'Forty Ferns, one greenhouse',
  text: null,
  hashtags: ['Ferns'],
  links: ['https://fern.example/Greenhouse?utm_campaign=spring'],
};
const any = { hashtag: null, link: null, text: null, from: null, to: null };

describe('a plan that was kept', () => {
  it('is understood part by part', () => {
    expect(understandPlan(undefined)).toEqual(NO_PLAN);
    expect(understandPlan({ cost: -1, action: 'leads', worth: 0, because: 7, rule: { hashtag: 3 } })).toEqual({
      ...NO_PLAN,
      action: 'leads',
      worth: 0,
    });
  });

  it('has no rule that would take every post', () => {
    expect(understandPlan({ rule: any }).rule).toBeNull();
    expect(understandPlan({ rule: { ...any, text: 'fern' } }).rule).toEqual({ ...any, text: 'fern' });
  });

  it('remembers each post once', () => {
    const out = withoutPosts(withoutPosts(NO_PLAN, ['a', 'b'], true), ['b'], true);
    expect(out.without).toEqual(['a', 'b']);
    expect(withoutPosts(out, ['a'], false).without).toEqual(['b']);
  });
});

describe('a rule', () => {
  it.each([
    [{ hashtag: '#FERNS' }, true],
    [{ hashtag: 'fern' }, false],
    [{ link: 'UTM_campaign=spring' }, true],
    [{ link: 'moss.example' }, false],
    [{ text: 'one green' }, true],
    [{ text: 'forty oaks' }, false],
    [{ from: DAY1, to: DAY2 }, true],
    [{ from: DAY2 }, false],
    [{ to: DAY1 }, false],
    [{ hashtag: 'ferns', link: 'fern.example', text: 'forty', from: DAY1, to: DAY2 }, true],
    [{ hashtag: 'ferns', text: 'oak' }, false],
  ])('%j matches: %s', (parts, matches) => {
    expect(matchesRule(post, { ...any, ...parts })).toBe(matches);
  });

  it('that asks for dates leaves undated posts out', () => {
    expect(matchesRule({ ...post, publishedAt: null }, { ...any, from: DAY1 })).toBe(false);
    expect(matchesRule({ ...post, publishedAt: null }, { ...any, to: DAY2 })).toBe(false);
  });
});
