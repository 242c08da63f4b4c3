/** Words for how numbers compare, Polish: a week with the week before, and a post with its usual. */
export const verdicts = {
  'week.change': '{direction, select, up {Wzrost o\u00a0{share}} other {Spadek o\u00a0{share}}}',
  'week.change.tiny': '{direction, select, up {Wzrost} other {Spadek}} o mniej niż {share}',
  'week.change.range': 'od {low} do {high}',
  'week.cannotTell': 'Nie da się ocenić',
  'week.noChange': 'Bez widocznej zmiany',
  'week.fromNone': 'Tydzień temu zero',
  'week.none.notRead': 'Nie odczytano w tym tygodniu',
  'week.none.noPosts': 'Nie ma jeszcze postów',
  'week.none.noPostsThen': 'Tydzień temu bez postów',
  'week.none.tooFew': 'Za mało odczytów',
  'week.none.notVisible': 'Tu niewidoczne',
  'week.none.unknown': 'Jeszcze nie odczytano',
  'week.was': 'było {value}',
  'week.was.perPost': 'na post: {current}, było {previous}',
  'week.coverage': 'Porównano {n, number} z {of, plural, one {# posta} few {# postów} many {# postów} other {# posta}}',
  'week.posts.more': 'O {n, number} więcej niż tydzień temu',
  'week.posts.fewer': 'O {n, number} mniej niż tydzień temu',
  'week.posts.same': 'Tyle samo co tydzień temu',

  'week.answer.allUp':
    '{n, plural, one {{names} w górę wobec zeszłego tygodnia} few {Wszystkie {n, number} liczby w górę wobec zeszłego tygodnia} many {Wszystkie {n, number} liczb w górę wobec zeszłego tygodnia} other {Wszystkie {n, number} liczby w górę wobec zeszłego tygodnia}}',
  'week.answer.up': '{up, number} z {n, number} w górę wobec zeszłego tygodnia',
  'week.answer.upAndDown': '{up, number} z {n, number} w górę wobec zeszłego tygodnia; w dół: {names}',
  'week.answer.down': 'W dół wobec zeszłego tygodnia: {names}',
  'week.answer.allDown':
    '{n, plural, one {{names} w dół wobec zeszłego tygodnia} few {Wszystkie {n, number} liczby w dół wobec zeszłego tygodnia} many {Wszystkie {n, number} liczb w dół wobec zeszłego tygodnia} other {Wszystkie {n, number} liczby w dół wobec zeszłego tygodnia}}',
  'week.answer.noChange': 'Bez widocznej zmiany wobec zeszłego tygodnia',
  'week.answer.noPosts': 'W tym tygodniu nie ma jeszcze postów',
  'week.answer.noPostsFinished': 'W tym tygodniu nie było postów',
  'week.answer.notRead': 'W tym tygodniu nic jeszcze nie odczytano',
  'week.answer.firstWeek':
    '{n, plural, one {Jeden post} few {# posty} many {# postów} other {# posta}} w tym tygodniu, w poprzednim nic do porównania',
  'week.answer.tooFew': 'Za mało odczytów, aby porównać z zeszłym tygodniem',
  'week.lead':
    '{range}, stan: {until}. {n, plural, one {# post} few {# posty} many {# postów} other {# posta}}, tydzień temu do tej pory {before, number}.',
  'week.lead.finished':
    '{range}. {n, plural, one {# post} few {# posty} many {# postów} other {# posta}}, tydzień wcześniej {before, number}.',
  'week.lead.plain': '{range}, stan: {until}.',
  'week.lead.plainFinished': '{range}.',

  'usual.times': '{times} typowego',
  'usual.nothingUsual': 'zwykle zero',
  'usual.tooFew': 'Za mało postów ({n, number} z {needed, number})',
  'usual.tooEarly': 'Za wcześnie, ocena po {hours, number}\u00a0h',
  'usual.noReading': 'Nie odczytano po {age}',
  'usual.noVerdict': 'Brak oceny',
  'usual.age.24h': '24\u00a0h',
  'usual.age.7d': '7\u00a0dniach',
} as const;
