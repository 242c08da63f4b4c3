/** Words of the view of best times. */
export const times = {
  'panel.times': 'Best times',

  'times.filter.format': 'Format',
  'times.filter.format.all': 'All formats',
  'times.filter.format.option': '{format} ({n, number})',
  'times.filter.metric': 'Measured by',
  'times.filter.zone': 'Time zone of your audience',
  'times.filter.zone.own': '{zone} time',
  'times.limits': 'Days off and quiet hours',
  'times.limits.none': 'none',
  'times.limits.noDays': 'no {days}',
  'times.limits.quietSummary': 'quiet {hours}',
  'times.limits.days': 'Never post on',
  'times.limits.quiet': 'Quiet hours',
  'times.limits.from': 'From',
  'times.limits.to': 'To',
  'times.limits.hint':
    'Nothing is recommended then. Posts from those times still count for what is known of the others.',

  'times.hours': '{from}–{to}',
  'times.window': '{days}, {hours}',
  'times.answer.reliable': '{window}: about {share, number, percent} better than your usual times',
  'times.answer.hint': '{window}: perhaps {share, number, percent} better than your usual times',
  'times.answer.none': 'No reliable difference between your times ({n, plural, one {# post} other {# posts}})',
  'times.answer.notEnough': 'Not enough posts yet: {n, number} of {needed, number}',
  'times.answer.notEnoughWeeks': 'Not enough weeks yet: {n, number} of {needed, number}',
  'times.answer.noneAllowed': 'Your times differ, but none that you allow does better',
  'times.lead.window':
    'Likely {low} to {high}; {n, plural, one {# of your posts} other {# of your posts}} went out then.',
  'times.lead.basis':
    '{n, plural, one {# post} other {# posts}} over {weeks, plural, one {# week} other {# weeks}}. Format, trend and account level are taken out.',
  'times.lead.content': 'What you post matters more than when.',
  'times.lead.chance':
    'By chance: shuffling your posts between your times made as much difference in {n, number} of {of, plural, one {# try} other {# tries}}.',
  'times.lead.association': 'What you post at those hours may simply be better. A trial tells more than old posts.',
  'times.lead.hint': 'Only a hint: one in twenty accounts without any good time looks like this.',
  'times.lead.none':
    'Post when it suits you. If there is a better time, its advantage is too small to be seen in your posts.',
  'times.lead.notEnough':
    'Post when it suits you. With fewer than {needed, number} posts even real differences stay hidden: {missing, number} more, and this is tested properly.',
  'times.lead.notEnoughWeeks':
    'Post when it suits you. Posts of fewer than {needed, number} weeks cannot tell a good time from a good week.',
  'times.lead.counted':
    'Counted are your own settled posts of the last 365 days with a known time: no replies, nothing promoted. The first ten have nothing to be compared with.',
  'times.lead.forced':
    '{n, plural, one {# post is left out because its time was not your choice.} other {# posts are left out because their time was not your choice.}}',

  'times.leftOut': 'Left out: {list}.',
  'times.leftOut.noHour': '{n, number} whose hour the site did not tell',
  'times.leftOut.young': '{n, number} not settled when last read',
  'times.leftOut.noValue': '{n, number} without this number',
  'times.leftOut.notOriginal': '{n, plural, one {# reply or promoted post} other {# replies and promoted posts}}',
  'times.reading': 'How to read this',
  'times.reading.method':
    'Each post is measured against your own posts of the four weeks before, its format’s usual advantage is taken off, and hours learn from neighbouring hours and similar days.',
  'times.reading.faint':
    'Full colour: the likely range leaves out zero, and you have posted at that hour. Faint: it may be nothing, or only hours nearby say so.',

  'times.map.effect': 'Effect of each hour of the week',
  'times.map.counts': 'Posts per hour, without a rating',
  'times.map.help': 'Arrow keys move from hour to hour.',
  'times.map.off': 'left out',
  'times.map.faint': 'faint: uncertain · outlined: no posts near',
  'times.map.legend.one': '1 post',
  'times.map.legend.two': '2',
  'times.map.legend.more': '3 or more',
  'times.cell.name': '{day} {hours}',
  'times.cell.now': '{name}, now',
  'times.cell.label': '{name}: {size}, {likely}. {posts}',
  'times.cell.labelCount': '{name}: {posts}',
  'times.cell.labelOff': '{name}: left out. {posts}',
  'times.cell.against': 'against your typical post',
  'times.cell.posts': '{n, plural, =0 {No post here} one {# post here} other {# posts here}}',
  'times.cell.nearby': '{posts}, about {near, number} nearby',
  'times.cell.likely': 'likely {low} to {high}',
  'times.cell.uncertain': 'uncertain',
  'times.cell.nothingNear': 'no posts near, so nothing is known',
  'times.cell.behind': '{n, plural, one {The post behind it} other {The # posts behind it}}',
  'times.cell.forced': 'Time was forced',
  'times.cell.forcedHint':
    'Mark posts whose time was not your choice: they no longer count, and the times are worked out again.',
  'times.cell.gone': '{n, plural, one {# post is no longer kept} other {# posts are no longer kept}}',
  'times.forced.undo': 'Count it again',

  'times.windows': 'Times to prefer',
  'times.windows.aside': 'posts there, effect',
  'times.windows.likely': 'likely {low} to {high}',

  'times.test': 'Would it have worked?',
  'times.test.text':
    'Learned on your first {train, plural, one {post} other {# posts}}, tested on the {test, number} after. Of these, the fifth at the times that looked best did:',
  'times.test.better': '{share, number, percent} better',
  'times.test.worse': '{share, number, percent} worse',
  'times.test.same': 'the same',
  'times.test.rest': 'as the rest',
  'times.test.likely': 'likely {low} to {high}',
  'times.test.confirmed': 'The later posts confirm it.',
  'times.test.open': 'The later posts neither confirm nor contradict it.',
  'times.test.contradicted': 'The later posts contradict it, so it is said one word weaker.',

  'times.trials': 'Times to try',
  'times.trials.aside': 'posts done',
  'times.trials.none': 'There is no time worth trying: none near your good ones is uncertain.',
  'times.trials.unknown': 'Too little is known of your times to propose one.',
  'times.trials.how':
    'A trial compares your next {needed, number} posts at that time, once settled, each with your last post of the same format at another time.',
  'times.trials.sooner': 'Want to know sooner?',
  'times.trials.few': 'few posts there: worth a look',
  'times.trials.uncertain': 'looks {share} better, but not surely',
  'times.trials.start': 'Start',
  'times.trials.startLabel': 'Start the trial of {window}',
  'times.trials.stop': 'End',
  'times.trials.stopLabel': 'End the trial of {window}',
  'times.trials.forget': 'Remove',
  'times.trials.forgetLabel': 'Remove the trial of {window}',
  'times.trials.toGo': '{n, number} to go',
  'times.trials.progress': '{n, number} of {of, plural, one {# post} other {# posts}} compared',
  'times.trials.waiting':
    '{n, plural, one {# post still to settle or to be paired} other {# posts still to settle or to be paired}}',
  'times.trials.since': 'since {date}, {metric}, {zone} time',
  'times.trials.better': 'Better: {size} ({n, plural, one {# pair} other {# pairs}} of posts, likely {low} to {high}).',
  'times.trials.worse': 'Worse: {size} ({n, plural, one {# pair} other {# pairs}} of posts, likely {low} to {high}).',
  'times.trials.noDifference':
    'No difference seen: {size} is within normal variation ({n, plural, one {# pair} other {# pairs}} of posts, likely {low} to {high}).',
  'times.trials.tooFew': 'Too few posts to tell: {n, number} of {needed, number} could be compared.',
  'times.trials.posts': '{n, plural, one {The post} other {The # posts}}',
  'times.trials.pairedWith': 'against {post}',
  'times.trials.unread':
    '{n, plural, one {One trial} other {# trials}} of another version of the extension cannot be shown.',

  'times.table.show': 'Show as a table',
  'times.table.hide': 'Hide the table',
  'times.table.note': 'The 168 hours of the week: those you post at first, by effect',
  'times.table.noteCounts': 'The 168 hours of the week, most posts first',
  'times.table.hour': 'Hour',
  'times.table.posts': 'Posts',
  'times.table.effect': 'Effect',
  'times.table.likely': 'Likely',
  'times.table.range': '{low} to {high}',

  'times.picture': 'Copy as picture',
  'times.picture.note':
    '{zone} time. {n, plural, one {# post} other {# posts}} over {weeks, plural, one {# week} other {# weeks}}; faint: uncertain.',
  'times.picture.done': 'The picture is in the clipboard.',
  'times.picture.failed': 'The picture could not be copied. The table shows the same.',
  'times.sheet': 'Cheat sheet to print',
  'times.again': 'Work out again',
  'times.computed': 'Worked out {when}, anew every week, so that advice does not change with every post.',
  'times.computed.few': 'Worked out {when}, anew with every post until there are enough.',
  'times.working': 'Working it out …',
  'times.failed.title': 'Best times could not be worked out.',
  'times.failed.text': 'Your posts are safe. Try again; if it happens again, Health can copy a report.',
  'times.failed.retry': 'Try again',
  'times.empty.title': 'No posts yet',
  'times.empty.text':
    'Best times appear here from {needed, number} of your own posts over {weeks, number} weeks on. Open your profile and scroll, so that older posts are read too.',

  'times.sheet.title': 'When to post: {account}',
  'times.sheet.for': '{platform}. {metric}, {format}, {zone} time, worked out {when}.',
  'times.sheet.print': 'Print',
  'times.sheet.missing.title': 'Nothing to print yet',
  'times.sheet.missing':
    'Open Best times of this account in the side panel first; this page shows what was worked out there.',
} as const;
