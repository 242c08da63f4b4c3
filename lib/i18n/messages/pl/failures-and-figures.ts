/** Words for failures, and for numbers and ages wherever they stand, Polish. */
export const failuresAndFigures = {
  'failure.title': 'Ten widok przestał działać.',
  'failure.safe': 'Zapisane dane są bezpieczne. Zwykle pomaga ponowne wczytanie strony.',
  'failure.reload': 'Wczytaj ponownie',
  'failure.detail': 'Komunikat przeglądarki: {detail}',
  'failure.action.title': 'To się nie udało.',
  'failure.action.text': 'Zapisane dane są bezpieczne. Komunikat przeglądarki: {detail}',
  'failure.action.dismiss': 'Zamknij',
  'figure.unknown': 'nieznane',
  'figure.range': 'od {low} do {high}',
  'age.minutes': '{n, number}\u00a0min',
  'age.hours': '{n, number}\u00a0h',
  'age.days': '{n, number}\u00a0dni',
} as const;
