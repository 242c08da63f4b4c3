/** Who a profile on X belongs to, and its numbers. */
import type { PlatformDescriptor, Source } from '../contract';
import { HANDLE } from './routes';

export const account: PlatformDescriptor['account'] = {
  on: ['profile', 'profile-tab'],
  handle: {
    sources: [
      { css: '[data-testid="UserName"] [tabindex="-1"]', match: { source: `^\\s*@(${HANDLE})` } },
      {
        css: '[data-testid="primaryColumn"] a[href$="/following"]',
        attr: 'href',
        match: { source: `^/(${HANDLE})/` },
      },
    ],
  },
  name: { sources: [{ css: '[data-testid="UserName"] [dir] > span' }, { css: '[data-testid="primaryColumn"] h2' }] },
  metrics: {
    followers: {
      visibility: 'public',
      sources: [
        profileNumber('Follows'),
        { css: '[data-testid="primaryColumn"] a[href$="/verified_followers"] > :first-child' },
        { css: '[data-testid="primaryColumn"] a[href$="/followers"] > :first-child' },
      ],
    },
    following: {
      visibility: 'public',
      sources: [
        profileNumber('Friends'),
        { css: '[data-testid="primaryColumn"] a[href$="/following"] > :first-child' },
      ],
    },
    posts: {
      visibility: 'public',
      sources: [
        profileNumber('Tweets'),
        // Other tabs count photos or likes at this place.
        { css: '[data-testid="primaryColumn"] h2 + div', hook: { name: 'x-on-route', with: { route: 'profile' } } },
      ],
    },
  },
};

function profileNumber(name: string): Source {
  return {
    css: 'script[data-testid="UserProfileSchema-test"]',
    hook: { name: 'x-profile-schema', with: { name } },
  };
}
