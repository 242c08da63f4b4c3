/** Words for failures, and for numbers and ages wherever they stand. */
export const failuresAndFigures = {
  'failure.title': 'This view stopped working.',
  'failure.safe': 'What was recorded is safe. Loading the page again usually helps.',
  'failure.reload': 'Load again',
  'failure.detail': 'The browser said: {detail}',
  'failure.action.title': 'That did not work.',
  'failure.action.text': 'What was recorded is safe. The browser said: {detail}',
  'failure.action.dismiss': 'Close',
  'figure.unknown': 'unknown',
  'figure.range': '{low} to {high}',
  'age.minutes': '{n, number} min',
  'age.hours': '{n, number} h',
  'age.days': '{n, number} d',
} as const;
