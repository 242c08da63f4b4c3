/** Words for how numbers compare: a week with the week before, and a post with its usual, Romanian. */
export const verdicts = {
  'week.change': '{direction, select, up {În creștere cu {share}} other {În scădere cu {share}}}',
  'week.change.tiny': '{direction, select, up {În creștere} other {În scădere}} cu sub {share}',
  'week.change.range': 'de la {low} la {high}',
  'week.cannotTell': 'La limită',
  'week.noChange': 'Nicio schimbare vizibilă',
  'week.fromNone': 'Zero săptămâna trecută',
  'week.none.notRead': 'Necitit săptămâna asta',
  'week.none.noPosts': 'Încă nicio postare',
  'week.none.noPostsThen': 'Fără postări înainte',
  'week.none.tooFew': 'Prea puține citiri',
  'week.none.notVisible': 'Nu se vede aici',
  'week.none.unknown': 'Încă necitit',
  'week.was': 'înainte {value}',
  'week.was.perPost': 'pe postare: {current}, înainte {previous}',
  'week.coverage': '{n, number} din {of, plural, one {# postare} few {# postări} other {# de postări}} în comparație',
  'week.posts.more': 'Cu {n, number} mai multe',
  'week.posts.fewer': 'Cu {n, number} mai puține',
  'week.posts.same': 'La fel de multe',

  'week.answer.allUp':
    '{n, plural, one {{names}: în creștere față de săptămâna trecută} few {Toate cele {n, number} cifre, în creștere față de săptămâna trecută} other {Toate cele {n, number} de cifre, în creștere față de săptămâna trecută}}',
  'week.answer.up': '{up, number} din {n, number} în creștere față de săptămâna trecută',
  'week.answer.upAndDown': '{up, number} din {n, number} în creștere față de săptămâna trecută; în scădere: {names}',
  'week.answer.down': 'În scădere față de săptămâna trecută: {names}',
  'week.answer.allDown':
    '{n, plural, one {{names}: în scădere față de săptămâna trecută} few {Toate cele {n, number} cifre, în scădere față de săptămâna trecută} other {Toate cele {n, number} de cifre, în scădere față de săptămâna trecută}}',
  'week.answer.noChange': 'Nicio schimbare vizibilă față de săptămâna trecută',
  'week.answer.noPosts': 'Încă nicio postare săptămâna aceasta',
  'week.answer.noPostsFinished': 'Nicio postare în această săptămână',
  'week.answer.notRead': 'Încă nu s-a citit nimic săptămâna aceasta',
  'week.answer.firstWeek':
    '{n, plural, one {O postare} few {# postări} other {# de postări}} săptămâna aceasta, niciuna înainte pentru comparație',
  'week.answer.tooFew': 'Prea puține citiri pentru comparația cu săptămâna trecută',
  'week.lead':
    '{range} (până la {until}). {n, plural, one {# postare} few {# postări} other {# de postări}}; săptămâna trecută, până în același punct: {before, number}.',
  'week.lead.finished':
    '{range}. {n, plural, one {# postare} few {# postări} other {# de postări}}; cu o săptămână înainte: {before, number}.',
  'week.lead.plain': '{range} (până la {until}).',
  'week.lead.plainFinished': '{range}.',

  'usual.times': '{times} obișnuitul',
  'usual.nothingUsual': 'de obicei zero',
  'usual.tooFew': 'Prea puține postări ({n, number} din {needed, number})',
  'usual.tooEarly': 'Verdict la {hours, number}\u00a0h',
  'usual.noReading': 'Necitită la {age}',
  'usual.noVerdict': 'Fără verdict',
  'usual.age.24h': '24\u00a0h',
  'usual.age.7d': '7\u00a0zile',
} as const;
