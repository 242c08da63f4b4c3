/** Words for how a number compares. */
export const verdicts = {
  'verdict.up': 'Up on last week',
  'verdict.down': 'Down on last week',
  'verdict.normal': 'Within normal variation',
  'verdict.noVisibleChange': 'No visible change',
  'verdict.tooFew': 'Too few posts ({n, number} of {needed, number})',
  'verdict.notVisible': 'Not visible here',
  'verdict.noLastWeek': 'Nothing to compare with',
  'verdict.timesUsual': '{times}× usual',
} as const;
