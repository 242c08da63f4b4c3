/** What the forms of the stores ask besides texts: purpose, permissions and data. In English, which reviewers read. */
import { allHosts } from '@/lib/platforms/hosts';

export const STORES = ['Chrome Web Store', 'Microsoft Edge Add-ons', 'Firefox Add-ons'] as const;
export type Store = (typeof STORES)[number];

export const CATEGORIES: Readonly<Record<Store, string>> = {
  'Chrome Web Store': 'Workflow & Planning',
  'Microsoft Edge Add-ons': 'Productivity',
  'Firefox Add-ons': 'Social & Communication',
};

export const SINGLE_PURPOSE =
  'Yardstick shows people who look after social media accounts how their own posts do: it reads the figures that a page shows them (likes, comments, views and so on), keeps their history in the browser, and compares each post with the account’s usual and with targets that the user set.';

export interface Permission {
  /** As it stands in the manifest; for sites, what the list of them is called here. */
  readonly name: string;
  readonly browsers: readonly ('chrome' | 'edge' | 'firefox')[];
  readonly isOptional: boolean;
  readonly reason: string;
}

const EVERYWHERE = ['chrome', 'edge', 'firefox'] as const;

export const PERMISSIONS: readonly Permission[] = [
  {
    name: 'storage',
    browsers: EVERYWHERE,
    isOptional: false,
    reason: 'Keeps the user’s settings: which sites are switched on, language, start of the week, look of the badges.',
  },
  {
    name: 'unlimitedStorage',
    browsers: EVERYWHERE,
    isOptional: false,
    reason:
      'The history of a user’s posts is kept in the extension’s own database (IndexedDB) and must not be evicted: nobody else has a copy, since there is no server. 100,000 posts take some tens of megabytes.',
  },
  {
    name: 'alarms',
    browsers: EVERYWHERE,
    isOptional: false,
    reason:
      'Once a day old readings are thinned out, deletions whose week to be undone is over are ended, and the backups that the user asked for are saved.',
  },
  {
    name: 'scripting',
    browsers: EVERYWHERE,
    isOptional: false,
    reason:
      'Registers the script that reads figures, which is part of the package, for exactly those sites that the user switched on, and puts the badges into their pages.',
  },
  {
    name: 'sidePanel',
    browsers: ['chrome', 'edge'],
    isOptional: false,
    reason: 'Shows the week, the posts and the best times of the account beside the page.',
  },
  {
    name: 'downloads',
    browsers: ['firefox'],
    isOptional: true,
    reason:
      'Asked for when the user switches on backups by themselves: Firefox cannot write into a folder, so the file is saved among the downloads. It is used for nothing else.',
  },
];

/** The sites that are known by name, as match patterns. */
export const KNOWN_SITES: readonly string[] = allHosts;
export const ANY_SITE = 'https://*/*';

export const HOST_REASONS: readonly { readonly patterns: readonly string[]; readonly reason: string }[] = [
  {
    patterns: KNOWN_SITES,
    reason:
      'Optional, none is held at install. Each is asked for when the user switches that site on, in one dialog for exactly the sites chosen; it lets the extension read the figures of the user’s posts from the page that the user looks at, and draw badges there.',
  },
  {
    patterns: [ANY_SITE],
    reason:
      'Optional and never asked for as a whole. Mastodon runs on thousands of servers of their own address, and a user may add another site by typing its address; the browser then asks for that one address only. The pattern has to stand in the manifest for such a request to be possible.',
  },
];

export interface Answer {
  readonly question: string;
  readonly answer: string;
}

/** The privacy form of the Chrome Web Store, in the order of its questions. */
export const CHROME_ANSWERS: readonly Answer[] = [
  {
    question: 'Are you using remote code?',
    answer:
      'No. All code is in the package; the extension’s policy allows no other (script-src self) and no connection (connect-src none).',
  },
  { question: 'Personally identifiable information', answer: 'Not collected.' },
  { question: 'Health information', answer: 'Not collected.' },
  { question: 'Financial and payment information', answer: 'Not collected.' },
  { question: 'Authentication information', answer: 'Not collected.' },
  { question: 'Personal communications', answer: 'Not collected.' },
  { question: 'Location', answer: 'Not collected.' },
  { question: 'Web history', answer: 'Not collected.' },
  { question: 'User activity', answer: 'Not collected.' },
  {
    question: 'Website content',
    answer:
      'Ticked. Figures, dates, links and the first words of the posts of accounts that the user declared are read from pages of the sites that the user switched on, and kept in the browser. Nothing is sent anywhere: there is no server and no network code.',
  },
  {
    question: 'I do not sell or transfer user data to third parties, outside of the approved use cases',
    answer: 'Certified.',
  },
  {
    question: 'I do not use or transfer user data for purposes that are unrelated to my item’s single purpose',
    answer: 'Certified.',
  },
  {
    question: 'I do not use or transfer user data to determine creditworthiness or for lending purposes',
    answer: 'Certified.',
  },
  { question: 'Privacy policy', answer: 'PRIVACY.md, at the address where it is published.' },
];

/** Edge asks less; the rest of its form is the manifest. */
export const EDGE_ANSWERS: readonly Answer[] = [
  {
    question: 'Does your extension access, collect or transmit personal information?',
    answer:
      'Yes: it accesses the content of pages that the user chose and keeps figures of the user’s own posts in the browser. It transmits nothing.',
  },
  { question: 'Privacy policy', answer: 'PRIVACY.md, at the address where it is published.' },
  { question: 'Mature content', answer: 'No.' },
  {
    question: 'Notes for certification',
    answer:
      'No account is needed. After installing, a page with three steps opens; “Load sample account” there fills every screen with made-up posts, so that all of it can be seen without an account on any site.',
  },
];

export const FIREFOX_ANSWERS: readonly Answer[] = [
  { question: 'Data collection (manifest)', answer: 'required: none. Nothing leaves the browser.' },
  { question: 'Licence', answer: 'MIT License.' },
  {
    question: 'Does the package contain minified or bundled code?',
    answer:
      'Yes. The sources are handed in as yardstick-VERSION-sources.zip; how to build the package from them, byte for byte, is told in docs/store/building-from-source.md, which is in it.',
  },
  { question: 'Privacy policy', answer: 'The text of PRIVACY.md.' },
  {
    question: 'Notes to reviewers',
    answer:
      'No account is needed: in the page that opens after installing, “Load sample account” fills every screen with made-up posts. Warnings about innerHTML come from React itself; the extension’s own code makes no markup from text, which a test holds.',
  },
];

export const SUPPORT =
  'Questions and faults: the page of the project where issues are written. A report from Options, Health can be added to one; it tells what was found and read where, without texts, names or addresses.';

/** What nobody can know before the extension is handed in. */
export const LEFT_TO_A_PERSON: readonly string[] = [
  'The developer’s account in each store, and the verified address for mail it asks for.',
  'The public address of PRIVACY.md, for the field “privacy policy”.',
  'The public address of the project, for “homepage” and “support”.',
  'The id of the extension in Firefox, if yardstick@yardstick.example is not to be kept: it can never change after the first version.',
];
