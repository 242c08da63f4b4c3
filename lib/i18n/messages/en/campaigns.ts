/** Words for the plan, the rule and the result of a campaign. */
export const campaigns = {
  'campaign.plan': 'Plan: cost, value and rule',
  'campaign.cost': 'Cost in all',
  'campaign.cost.hint': 'Left empty, the costs typed in for its posts are added up.',
  'campaign.action': 'What it is for',
  'campaign.worth': 'Value of one',
  'campaign.because': 'Why it is worth that',
  'campaign.because.placeholder': 'One lead in ten buys for 120',
  'campaign.nextTime': 'Next time',
  'campaign.nextTime.placeholder': 'What to keep and what to change',
  'campaign.forWhole': 'for the whole campaign',
  'campaign.perAction': 'Cost of one ({action})',
  'campaign.value': 'Value ({action})',
  'campaign.atLeast': 'at least {value}',
  'campaign.atMost': 'at most {value}',
  'campaign.returnOfValue': 'from value and cost',
  'campaign.rule': 'Posts that join by themselves',
  'campaign.rule.hint':
    'Posts that match all that is filled in join: those you have now, and new ones when they are read. Of texts only what is kept is searched, often 120 characters.',
  'campaign.rule.hashtag': 'Hashtag',
  'campaign.rule.link': 'Link contains',
  'campaign.rule.text': 'Text contains',
  'campaign.rule.from': 'Published from',
  'campaign.rule.to': 'Published until',
  'campaign.rule.try': 'See which posts would join',
  'campaign.rule.found':
    '{n, plural, =0 {No post would join now.} one {# post would join now.} other {# posts would join now.}}',
  'campaign.rule.save': 'Save rule',
  'campaign.rule.saved':
    '{n, plural, =0 {Rule saved.} one {Rule saved, # post joined.} other {Rule saved, # posts joined.}}',
  'campaign.rule.remove': 'Remove rule',
  'campaign.rule.removed': 'Rule removed. Posts that joined stay in the campaign.',
  'campaign.curve': 'Engagements since the first post',
  'campaign.curve.few': 'A curve takes three days with the engagements of all posts known. So far: {n, number}.',
  'campaign.curve.point':
    'Day {day, number}: {value} {count, plural, one {engagement} other {engagements}} of {n, plural, one {# post} other {# posts}}.',
  'campaign.curve.undated':
    '{n, plural, one {# post without a date is left out.} other {# posts without a date are left out.}}',
  'campaign.curve.table': 'As a table',
  'campaign.curve.day': 'Day',
  'campaign.decay.burst':
    'Burst: {n, number} of {of, plural, one {# post} other {# posts}} had half of their engagements within the first tenth of their time.',
  'campaign.decay.steady':
    'Steady: {n, number} of {of, plural, one {# post} other {# posts}} had half of their engagements neither at once nor late.',
  'campaign.decay.growing':
    'Growing: {n, number} of {of, plural, one {# post} other {# posts}} gathered over half of their engagements in the last two fifths of their time.',
  'campaign.decay.mixed':
    'No common shape among {of, plural, one {# post} other {# posts}}: some burst, some gather slowly.',
  'campaign.decay.few':
    'Too few readings to say how its posts fade: {of, number} of the 3 posts it takes were read often enough.',
  'campaign.digest': 'The first seven days',
  'campaign.digest.known':
    '{n, plural, one {# post} other {# posts}}, {value} {count, plural, one {engagement} other {engagements}} at the end of the seventh day.',
  'campaign.digest.unknown':
    '{n, plural, one {# post} other {# posts}}. What they had after seven days is not known: not all were read then.',
  'campaign.digest.best': 'Best: “{title}” ({value} then).',
  'campaign.digest.usual':
    'Against your usual: {above, number} above, {usual, number} within, {below, number} below, {none, number} not judged.',
} as const;
