/** Words for failures, and for numbers and ages wherever they stand, Greek. */
export const failuresAndFigures = {
  'failure.title': 'Αυτή η προβολή σταμάτησε να λειτουργεί.',
  'failure.safe': 'Όσα έχουν καταγραφεί είναι ασφαλή. Συνήθως βοηθά να φορτώσετε ξανά τη σελίδα.',
  'failure.reload': 'Επαναφόρτωση',
  'failure.detail': 'Μήνυμα του προγράμματος περιήγησης: {detail}',
  'failure.action.title': 'Δεν πέτυχε.',
  'failure.action.text': 'Όσα έχουν καταγραφεί είναι ασφαλή. Μήνυμα του προγράμματος περιήγησης: {detail}',
  'failure.action.dismiss': 'Κλείσιμο',
  'figure.unknown': 'άγνωστο',
  'figure.range': '{low} έως {high}',
  'age.minutes': '{n, number}\u00a0λ.',
  'age.hours': '{n, number}\u00a0ώ.',
  'age.days': '{n, number}\u00a0ημ.',
} as const;
