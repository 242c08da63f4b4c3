/** Match patterns of all platforms with fixed addresses; also read by the build for the manifest. */
export const allHosts: readonly string[] = [
  'https://x.com/*',
  'https://twitter.com/*',
  'https://*.linkedin.com/*',
  'https://www.instagram.com/*',
  'https://www.facebook.com/*',
  'https://web.facebook.com/*',
  'https://www.youtube.com/*',
  'https://www.tiktok.com/*',
  'https://*.threads.com/*',
  'https://*.threads.net/*',
  'https://bsky.app/*',
  'https://www.reddit.com/*',
  'https://old.reddit.com/*',
  'https://*.pinterest.com/*',
];
