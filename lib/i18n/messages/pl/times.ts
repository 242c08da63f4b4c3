/** Words of the view of best times, Polish. */
export const times = {
  'panel.times': 'Najlepsze pory',

  'times.filter.format': 'Format',
  'times.filter.format.all': 'Wszystkie formaty',
  'times.filter.format.option': '{format} ({n, number})',
  'times.filter.metric': 'Miara',
  'times.filter.zone': 'Strefa czasowa odbiorców',
  'times.filter.zone.own': 'Czas: {zone}',
  'times.limits': 'Dni wolne i godziny ciszy',
  'times.limits.none': 'brak',
  'times.limits.noDays': 'bez: {days}',
  'times.limits.quietSummary': 'cisza {hours}',
  'times.limits.days': 'Dni bez publikacji',
  'times.limits.quiet': 'Godziny ciszy',
  'times.limits.from': 'Od',
  'times.limits.to': 'Do',
  'times.limits.hint': 'Tych pór nie polecamy. Posty z tych godzin nadal pomagają ocenić pozostałe.',

  'times.hours': '{from}–{to}',
  'times.window': '{days}, {hours}',
  'times.answer.reliable':
    'Najlepsza pora: {window}, o około {share, number, percent} lepiej niż w twoich zwykłych porach',
  'times.answer.hint':
    'Być może najlepsza pora: {window}, o {share, number, percent} lepiej niż w twoich zwykłych porach',
  'times.answer.none':
    'Brak pewnej różnicy między twoimi porami ({n, plural, one {# post} few {# posty} many {# postów} other {# posta}})',
  'times.answer.notEnough': 'Jeszcze za mało postów: {n, number} z {needed, number}',
  'times.answer.notEnoughWeeks': 'Jeszcze za mało tygodni: {n, number} z {needed, number}',
  'times.answer.noneAllowed': 'Twoje pory się różnią, ale żadna z dozwolonych nie wypada lepiej',
  'times.lead.window':
    'Prawdopodobnie od {low} do {high}; {n, plural, one {wtedy ukazał się # twój post} few {wtedy ukazały się # twoje posty} many {wtedy ukazało się # twoich postów} other {wtedy ukazało się # twojego posta}}.',
  'times.lead.basis':
    '{n, plural, one {# post} few {# posty} many {# postów} other {# posta}} z {weeks, plural, one {# tygodnia} few {# tygodni} many {# tygodni} other {# tygodnia}}. Bez wpływu formatu, trendu i poziomu konta.',
  'times.lead.content': 'To, co publikujesz, znaczy więcej niż to, kiedy.',
  'times.lead.chance':
    'Rola przypadku: po przetasowaniu postów między twoimi porami równie duża różnica wyszła w {n, number} z {of, plural, one {# próby} few {# prób} many {# prób} other {# próby}}.',
  'times.lead.association':
    'Może po prostu o tych godzinach publikujesz lepsze treści. Próba powie więcej niż dawne posty.',
  'times.lead.hint': 'To tylko wskazówka: tak wygląda jedno na dwadzieścia kont bez żadnej dobrej pory.',
  'times.lead.none':
    'Publikuj, kiedy ci wygodnie. Jeśli jest lepsza pora, jej przewaga jest za mała, by było ją widać w twoich postach.',
  'times.lead.notEnough':
    'Publikuj, kiedy ci wygodnie. Gdy postów jest mniej niż {needed, number}, nawet prawdziwe różnice są niewidoczne. Brakuje jeszcze: {missing, number}; wtedy sprawdzimy to porządnie.',
  'times.lead.notEnoughWeeks':
    'Publikuj, kiedy ci wygodnie. Gdy posty są z mniej niż {needed, number} tygodni, nie da się odróżnić dobrej pory od dobrego tygodnia.',
  'times.lead.counted':
    'Liczą się twoje ustabilizowane posty z ostatnich 365 dni o znanej godzinie: bez odpowiedzi i bez promowanych. Pierwszych dziesięciu nie ma z czym porównać.',
  'times.lead.forced':
    '{n, plural, one {Pominięto # post, bo jego pora nie zależała od ciebie.} few {Pominięto # posty, bo ich pora nie zależała od ciebie.} many {Pominięto # postów, bo ich pora nie zależała od ciebie.} other {Pominięto # posta, bo jego pora nie zależała od ciebie.}}',

  'times.leftOut': 'Pominięto: {list}.',
  'times.leftOut.noHour': 'bez godziny podanej przez serwis: {n, number}',
  'times.leftOut.young': 'nieustabilizowane przy ostatnim odczycie: {n, number}',
  'times.leftOut.noValue': 'bez tej liczby: {n, number}',
  'times.leftOut.notOriginal':
    '{n, plural, one {# odpowiedź lub post promowany} few {# odpowiedzi i posty promowane} many {# odpowiedzi i postów promowanych} other {# odpowiedzi i posta promowanego}}',
  'times.reading': 'Jak to czytać',
  'times.reading.method':
    'Każdy post mierzymy wobec twoich postów z czterech poprzednich tygodni, odejmujemy zwykłą przewagę jego formatu, a godziny uczą się od sąsiednich godzin i podobnych dni.',
  'times.reading.faint':
    'Pełny kolor: prawdopodobny zakres nie obejmuje zera i masz posty z tej godziny. Blady: to może nic nie znaczyć albo mówią o tym tylko sąsiednie godziny.',

  'times.map.effect': 'Efekt każdej godziny tygodnia',
  'times.map.counts': 'Posty według godzin, bez oceny',
  'times.map.help': 'Klawisze strzałek przechodzą między godzinami.',
  'times.map.off': 'pominięto',
  'times.map.faint': 'blade: niepewne · obrys: brak postów w pobliżu',
  'times.map.legend.one': '1 post',
  'times.map.legend.two': '2',
  'times.map.legend.more': '3 lub więcej',
  'times.cell.name': '{day} {hours}',
  'times.cell.now': '{name}, teraz',
  'times.cell.label': '{name}: {size}, {likely}. {posts}',
  'times.cell.labelCount': '{name}: {posts}',
  'times.cell.labelOff': '{name}: pominięto. {posts}',
  'times.cell.against': 'wobec typowego posta',
  'times.cell.posts':
    '{n, plural, =0 {Nie ma tu postów} one {# post tutaj} few {# posty tutaj} many {# postów tutaj} other {# posta tutaj}}',
  'times.cell.nearby': '{posts}, w pobliżu około {near, number}',
  'times.cell.likely': 'prawdopodobnie od {low} do {high}',
  'times.cell.uncertain': 'niepewne',
  'times.cell.nothingNear': 'brak postów w pobliżu, więc nic nie wiadomo',
  'times.cell.behind':
    '{n, plural, one {Post, z którego to wynika} few {# posty, z których to wynika} many {# postów, z których to wynika} other {# posta, z których to wynika}}',
  'times.cell.forced': 'Narzucona pora',
  'times.cell.forcedHint':
    'Oznacz posty, których pora nie zależała od ciebie: przestaną się liczyć, a pory obliczymy ponownie.',
  'times.cell.gone':
    '{n, plural, one {# posta już nie przechowujemy} few {# postów już nie przechowujemy} many {# postów już nie przechowujemy} other {# posta już nie przechowujemy}}',
  'times.forced.undo': 'Licz znowu',

  'times.windows': 'Polecane pory',
  'times.windows.aside': 'posty wtedy, efekt',
  'times.windows.likely': 'prawdopodobnie od {low} do {high}',

  'times.test': 'Czy to by zadziałało?',
  'times.test.text':
    'Nauka na {train, plural, one {twoim pierwszym poście} few {twoich pierwszych # postach} many {twoich pierwszych # postach} other {twoich pierwszych # posta}}, sprawdzian na późniejszych (liczba: {test, number}). Jedna piąta z nich, z pór, które wyglądały najlepiej, wypadła:',
  'times.test.better': 'o {share, number, percent} lepiej',
  'times.test.worse': 'o {share, number, percent} gorzej',
  'times.test.same': 'tak samo',
  'times.test.rest': 'jak reszta',
  'times.test.likely': 'prawdopodobnie od {low} do {high}',
  'times.test.confirmed': 'Późniejsze posty to potwierdzają.',
  'times.test.open': 'Późniejsze posty ani tego nie potwierdzają, ani temu nie przeczą.',
  'times.test.contradicted': 'Późniejsze posty temu przeczą, więc mówimy to o stopień ostrożniej.',

  'times.trials': 'Pory do wypróbowania',
  'times.trials.aside': 'wykonane posty',
  'times.trials.none': 'Nie ma pory wartej próby: żadna w pobliżu dobrych nie jest niepewna.',
  'times.trials.unknown': 'Za mało wiadomo o twoich porach, aby jakąś zaproponować.',
  'times.trials.how':
    'Próba porównuje twoje kolejne posty o tej porze (liczba: {needed, number}), gdy się ustabilizują, każdy z twoim ostatnim postem w tym samym formacie o innej porze.',
  'times.trials.sooner': 'Chcesz wiedzieć wcześniej?',
  'times.trials.few': 'mało postów o tej porze: warto sprawdzić',
  'times.trials.uncertain': 'wygląda na {share} lepiej, ale to niepewne',
  'times.trials.start': 'Zacznij',
  'times.trials.startLabel': 'Zacznij próbę: {window}',
  'times.trials.stop': 'Zakończ',
  'times.trials.stopLabel': 'Zakończ próbę: {window}',
  'times.trials.forget': 'Usuń',
  'times.trials.forgetLabel': 'Usuń próbę: {window}',
  'times.trials.toGo': 'zostało {n, number}',
  'times.trials.progress':
    'porównano {n, number} z {of, plural, one {# posta} few {# postów} many {# postów} other {# posta}}',
  'times.trials.waiting':
    '{n, plural, one {# post czeka jeszcze na ustabilizowanie lub parę} few {# posty czekają jeszcze na ustabilizowanie lub parę} many {# postów czeka jeszcze na ustabilizowanie lub parę} other {# posta czeka jeszcze na ustabilizowanie lub parę}}',
  'times.trials.since': 'od: {date}, {metric}, czas: {zone}',
  'times.trials.better':
    'Lepiej: {size} ({n, plural, one {# para} few {# pary} many {# par} other {# pary}} postów, prawdopodobnie od {low} do {high}).',
  'times.trials.worse':
    'Gorzej: {size} ({n, plural, one {# para} few {# pary} many {# par} other {# pary}} postów, prawdopodobnie od {low} do {high}).',
  'times.trials.noDifference':
    'Nie widać różnicy: {size} mieści się w zwykłych wahaniach ({n, plural, one {# para} few {# pary} many {# par} other {# pary}} postów, prawdopodobnie od {low} do {high}).',
  'times.trials.tooFew': 'Za mało postów na ocenę: udało się porównać {n, number} z {needed, number}.',
  'times.trials.posts': '{n, plural, one {Ten post} few {Te # posty} many {Te # postów} other {Te # posta}}',
  'times.trials.pairedWith': 'wobec: {post}',
  'times.trials.unread':
    '{n, plural, one {Nie da się pokazać jednej próby} few {Nie da się pokazać # prób} many {Nie da się pokazać # prób} other {Nie da się pokazać # próby}} z innej wersji rozszerzenia.',

  'times.table.show': 'Pokaż jako tabelę',
  'times.table.hide': 'Ukryj tabelę',
  'times.table.note': '168 godzin tygodnia: najpierw te, w których publikujesz, według efektu',
  'times.table.noteCounts': '168 godzin tygodnia, od największej liczby postów',
  'times.table.hour': 'Godzina',
  'times.table.posts': 'Posty',
  'times.table.effect': 'Efekt',
  'times.table.likely': 'Prawdopodobnie',
  'times.table.range': 'od {low} do {high}',

  'times.picture': 'Kopiuj jako obraz',
  'times.picture.note':
    'Czas: {zone}. {n, plural, one {# post} few {# posty} many {# postów} other {# posta}} z {weeks, plural, one {# tygodnia} few {# tygodni} many {# tygodni} other {# tygodnia}}; blade: niepewne.',
  'times.picture.done': 'Obraz jest w schowku.',
  'times.picture.failed': 'Nie udało się skopiować obrazu. Tabela pokazuje to samo.',
  'times.sheet': 'Ściąga do druku',
  'times.again': 'Oblicz ponownie',
  'times.computed': 'Obliczono: {when}, co tydzień od nowa, aby rady nie zmieniały się z każdym postem.',
  'times.computed.few': 'Obliczono: {when}, od nowa z każdym postem, aż będzie ich dość.',
  'times.working': 'Obliczanie…',
  'times.failed.title': 'Nie udało się obliczyć najlepszych pór.',
  'times.failed.text':
    'Twoje posty są bezpieczne. Spróbuj ponownie; jeśli to się powtórzy, na stronie Stan skopiujesz raport.',
  'times.failed.retry': 'Spróbuj ponownie',
  'times.empty.title': 'Nie ma jeszcze postów',
  'times.empty.text':
    'Najlepsze pory pojawią się tu, gdy będzie {needed, number} twoich postów z {weeks, number} tygodni. Otwórz profil i przewijaj, aby odczytać także starsze posty.',

  'times.sheet.title': 'Kiedy publikować: {account}',
  'times.sheet.for': '{platform}. {metric}, {format}, czas: {zone}, obliczono: {when}.',
  'times.sheet.print': 'Drukuj',
  'times.sheet.missing.title': 'Nie ma jeszcze czego drukować',
  'times.sheet.missing':
    'Najpierw otwórz najlepsze pory tego konta w panelu bocznym; ta strona pokazuje to, co tam obliczono.',
} as const;
