/** Words of the popup, and of the state of a tab, which the side panel says as well. */
export const popup = {
  'popup.openPanel': 'Open side panel',
  'popup.export': 'Export CSV',
  'popup.pause': 'Pause here',
  'popup.resume': 'Resume here',
  'popup.options': 'Options',
  'popup.accountOn': '{platform} · {handle}',
  'popup.noneHere': 'no posts of yours yet',
  'popup.postsHereLast': '{n, plural, one {# post here} other {# posts here}}, last {time}',

  'state.working': 'Reading',
  'state.degraded': 'Partly reading',
  'state.broken': 'Not reading',
  'state.empty': 'No posts here',
  'state.wall': 'Sign in first',
  'state.waiting': 'Ready',
  'state.paused': 'Paused',
  'state.off': 'Switched off',
  'state.elsewhere': 'Other site',
  'state.no-sites': 'Not set up',

  'notice.degraded.title': 'Not everything is read here: {list}.',
  'notice.degraded.text': '{site} may have changed its page. Everything else is still read; nothing saved is lost.',
  'notice.broken.title': 'Posts are here, but none could be read.',
  'notice.broken.text': '{site} may have changed its page. Nothing wrong is stored; nothing saved is lost.',
  'notice.affected': 'See what is affected',
  'notice.wall.title': 'Sign in to {site} first.',
  'notice.wall.text': 'The page shows a sign-in form instead of posts. What was recorded is safe.',
  'notice.empty.title': 'No posts on this page.',
  'notice.empty.text': 'Open your profile or one of your posts on {site}.',
  'notice.paused.title': 'Paused on {site}.',
  'notice.paused.text': 'Nothing is read until you resume. What was recorded is safe.',
  'notice.paused.action': 'Resume',
  'notice.off.title': '{site} is switched off.',
  'notice.off.text': 'Nothing is read there.',
  'notice.off.action': 'Allow {site}',
  'notice.waiting.title': 'Waiting for posts.',
  'notice.waiting.text': 'Posts are read as you look at them. If nothing happens, load the page again.',
  'notice.elsewhere.title': 'This tab is not read.',
  'notice.elsewhere.text': 'Only the sites you allowed are: {list}.',
  'notice.elsewhere.action': 'Choose sites',
  'notice.database.title': 'The history cannot be opened.',
  'notice.database.newer':
    'It was written by a newer version of Yardstick. It can be read, but nothing new is added. Update the extension.',
  'notice.database.blocked':
    'Another page of Yardstick holds it open. Close other Yardstick pages, then load this one again.',
  'notice.database.failed':
    'Nothing was deleted. Restart the browser; if that does not help, do not remove the extension.',

  'popup.noSites.title': 'Choose your sites first',
  'popup.noSites.text':
    'Here you will see how your account does this week. It takes about two minutes, and nothing is read before you say where.',
  'popup.noSites.action': 'Start',
  'popup.noAccount.title': 'No account yet',
  'popup.noAccount.text':
    'Here you will see how your account does this week. Open your own profile on a site you allowed; the question whether it is yours then appears here.',
  'popup.noAccount.candidate':
    'Answer the question above, and this week’s numbers appear here as you look at your posts.',

  'popup.review': 'Your goals were to be looked at again on {day}.',
  'popup.review.action': 'Look at goals',
  'popup.backup.never': 'There is no backup of your history yet.',
  'popup.backup.old': 'The last backup is of {day}.',
  'popup.backup.action': 'Save a backup',

  'revisit.title': 'Posts to revisit today',
  'revisit.aside': 'reading missing at',
  'revisit.since': '{age}, since {time}',
  'revisit.at': '{age}, at {time}',
  'revisit.age.24h': '24 h',
  'revisit.age.7d': '7 d',
  'revisit.age.28d': '28 d',

  'post.untitled': '{format}, {when}',
  'post.untitledUndated': '{format}, no date',
} as const;
