/** Words for failures, and for numbers and ages wherever they stand, Finnish. */
export const failuresAndFigures = {
  'failure.title': 'Tämä näkymä lakkasi toimimasta.',
  'failure.safe': 'Tallennetut tiedot ovat tallessa. Sivun lataaminen uudelleen auttaa yleensä.',
  'failure.reload': 'Lataa uudelleen',
  'failure.detail': 'Selaimen viesti: {detail}',
  'failure.action.title': 'Se ei onnistunut.',
  'failure.action.text': 'Tallennetut tiedot ovat tallessa. Selaimen viesti: {detail}',
  'failure.action.dismiss': 'Sulje',
  'figure.unknown': 'ei tiedossa',
  'figure.range': '{low}–{high}',
  'age.minutes': '{n, number}\u00a0min',
  'age.hours': '{n, number}\u00a0h',
  'age.days': '{n, number}\u00a0pv',
} as const;
