/** Words for failures, and for numbers and ages wherever they stand, Romanian. */
export const failuresAndFigures = {
  'failure.title': 'Acest ecran nu mai funcționează.',
  'failure.safe': 'Ce s-a înregistrat este în siguranță. De obicei ajută să reîncarci pagina.',
  'failure.reload': 'Reîncarcă',
  'failure.detail': 'Mesajul browserului: {detail}',
  'failure.action.title': 'Nu a mers.',
  'failure.action.text': 'Ce s-a înregistrat este în siguranță. Mesajul browserului: {detail}',
  'failure.action.dismiss': 'Închide',
  'figure.unknown': 'necunoscut',
  'figure.range': 'de la {low} la {high}',
  'age.minutes': '{n, number}\u00a0min',
  'age.hours': '{n, number}\u00a0h',
  'age.days': '{n, number}\u00a0z',
} as const;
