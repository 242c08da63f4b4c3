/** The words of Mastodon's interface that stand on a profile. `@` is replaced by a name, `#` by a number. */

export interface MastodonWords {
  readonly thousand: string;
  readonly reply: string;
  readonly boost: string;
  readonly favourite: string;
  readonly bookmark: string;
  readonly more: string;
  readonly boosted: string;
  readonly pinned: string;
  readonly followers: string;
  readonly following: string;
  readonly posts: string;
  readonly joined: string;
  readonly edit: string;
  readonly hours: string;
}

export const MASTODON_WORDS = {
  en: {
    thousand: 'K',
    reply: 'Reply',
    boost: 'Boost or quote',
    favourite: 'Favorite',
    bookmark: 'Bookmark',
    more: 'More',
    boosted: '@ boosted',
    pinned: 'Pinned',
    followers: 'Followers',
    following: 'Following',
    posts: 'Posts',
    joined: 'Joined',
    edit: 'Edit profile',
    hours: '#h',
  },
  pl: {
    thousand: ' tys.',
    reply: 'Odpowiedz',
    boost: 'Podbij lub cytuj',
    favourite: 'Dodaj do ulubionych',
    bookmark: 'Dodaj zakładkę',
    more: 'Więcej',
    boosted: 'Podbite przez użytkownika @',
    pinned: 'Przypięte',
    followers: 'Obserwujący',
    following: 'Obserwowani',
    posts: 'Posty',
    joined: 'Dołączył(a)',
    edit: 'Edytuj profil',
    hours: '# godz.',
  },
} as const satisfies Record<string, MastodonWords>;
