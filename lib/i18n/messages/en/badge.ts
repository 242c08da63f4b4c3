/** Words of the badge and its card. ICU message syntax. Headlines stand alone on one line: short, no full stop. */
export const badge = {
  'badge.usual': '{times} usual',
  'badge.nothingUsual': '{value}, usually none',
  'badge.tooFew': 'too few posts ({n, number} of {needed, number})',
  'badge.tooEarly': 'too early, judged at {hours, number} h',
  'badge.noReading': 'not read at {age}',
  'badge.noTime': 'no time of publishing',
  'badge.noValue': 'no numbers read',

  'badge.age.24h': '24 h',
  'badge.age.7d': '7 days',
  'badge.hours': '{n, number} h',
  'badge.days': '{n, plural, one {# day} other {# days}}',

  'badge.title.usual': '{times} usual {metric}',
  'badge.title.usualAtAge': '{times} usual {metric} at {age}',
  'badge.title.nothingUsual': '{value} {metric}, usually none',
  'badge.title.reading': '{value} {metric} so far',
  'badge.title.noValue': 'No numbers read on this post',

  'badge.metric.engagements': 'engagements',
  'badge.metric.impressions': 'impressions',
  'badge.metric.reach': 'reach',
  'badge.metric.views': 'views',
  'badge.metric.likes': 'likes',
  'badge.metric.comments': 'comments',
  'badge.metric.shares': 'shares',
  'badge.metric.quotes': 'quotes',
  'badge.metric.saves': 'saves',
  'badge.metric.clicks': 'clicks',
  'badge.metric.score': 'score',
  'badge.metric.dislikes': 'dislikes',

  'badge.against': '{value} against {expected} (middle half {low} to {high}).',
  'badge.basis.format':
    'Compared with {n, plural, one {# earlier post} other {# posts}} of the same format of this account.',
  'badge.basis.account':
    'Only {inFormat, plural, one {# post} other {# posts}} of this format so far, so compared with all formats: {n, plural, one {# post} other {# posts}}.',
  'badge.basis.anyFormat': 'Compared with {n, plural, one {# post} other {# posts}} of this account, all formats.',
  'badge.why.tooFew':
    'A verdict needs {needed, number} comparable posts; {n, plural, =0 {none has been read} one {# has been read} other {# have been read}}. Scroll through older posts to add more.',
  'badge.why.tooEarly': 'Posts are compared at like age, first at {hours, number} h.',
  'badge.why.noReading':
    'This post was not read when it was {age} old, so it cannot be compared with others at that age.',
  'badge.why.noTime': 'The page does not say when this post was published, so it cannot be compared at like age.',
  'badge.why.noValue': 'The page shows no likes, comments or shares of this post.',
  'badge.why.partial': 'Counted here: {parts}.',

  'badge.column.metric': 'Metric',
  'badge.column.value': 'Value',
  'badge.column.atAge': 'At {age}',
  'badge.column.usual': 'Usual',
  'badge.column.verdict': 'Verdict',
  'badge.row.usual': '{times} usual',
  'badge.row.tooFew': 'Too few posts ({n, number} of {needed, number})',
  'badge.row.tooEarly': 'Too early',
  'badge.row.noReading': 'Not read then',
  'badge.row.none': 'No verdict',

  'badge.readToday': 'Read today {time}, at {age}.',
  'badge.readThen': 'Read {when}, at {age}.',
  'badge.readTodayNoAge': 'Read today {time}.',
  'badge.readThenNoAge': 'Read {when}.',
  'badge.shownAs': '{metric} shown as {raw}, so {low} to {high}.',
  'badge.disputed': 'Two places on the page disagree about {metric}.',
  'badge.action': 'Enter opens this post in the side panel.',
} as const;
