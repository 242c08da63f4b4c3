/** Words for what else an account is held against, Polish: its good days and published figures. */
export const yardsticks = {
  'yardsticks.heading': 'Inne punkty odniesienia',
  'yardsticks.lead': 'Twoje dobre dni i opublikowane dane innych. Porównujemy tylko to, co porównywalne.',
  'yardsticks.pick': 'Wybierz powyżej jedno konto, aby zobaczyć jego dobre dni i je porównać.',
  'goodDay.from':
    'Dobry dzień konta {account}: co najmniej {value} {count, plural, one {interakcja} few {interakcje} many {interakcji} other {interakcji}} z postów z danego dnia (najlepsza ćwiartka z {n, plural, one {# dnia} few {# dni} many {# dni} other {# dnia}} z postami).',
  'goodDay.tooFew':
    'Dobry dzień konta {account} da się określić od {needed, number} dni z ustabilizowanymi postami; na razie {n, plural, =0 {nie ma żadnego} one {jest jeden} few {są #} many {jest #} other {jest #}}.',
  'benchmark.statistic': 'Statystyka',
  'benchmark.statistic.median': 'Mediana',
  'benchmark.statistic.p25': 'Dolna ćwiartka poniżej',
  'benchmark.statistic.p75': 'Górna ćwiartka powyżej',
  'benchmark.followers': 'obserwujący: od {from} do {below}',
  'benchmark.accounts': '{n, plural, one {# konto} few {# konta} many {# kont} other {# konta}}',
  'benchmark.line': '{name}: {value}',
  'benchmark.source': '{source}, do: {end}',
  'benchmark.limit': 'próba nielosowa',
  'benchmark.yours':
    'U ciebie: {value}, mediana z {n, plural, one {# posta} few {# postów} many {# postów} other {# posta}}',
  'benchmark.side.above': '{times} tej wartości',
  'benchmark.side.below': '{times} tej wartości',
  'benchmark.side.same': 'Mniej więcej tyle samo',
  'benchmark.refused.network': 'Dla innego serwisu',
  'benchmark.refused.metric': 'Dla innej metryki',
  'benchmark.refused.denominator': 'Dzielone przez co innego',
  'benchmark.refused.parts': 'Złożone z innych części',
  'benchmark.refused.size': 'Dla kont innej wielkości',
  'benchmark.refused.nothing': 'Nie ma z czym porównać',
  'benchmark.missingParts': 'Bez porównania, {site} nie pokazuje: {list}',
  'benchmark.tooFew': 'Za mało postów ({n, number} z {needed, number})',
  'benchmark.add': 'Dodaj opublikowane dane',
  'benchmark.choose': 'Wybierz…',
  'benchmark.typeOwn': 'Wpisz własną wartość',
  'benchmark.remove': 'Usuń',
  'benchmark.removeOne': 'Usuń: {name}',
  'benchmark.network': 'Serwis',
  'benchmark.metric': 'Metryka',
  'benchmark.value': 'Wartość w %',
  'benchmark.year': 'Rok danych',
  'benchmark.sourceField': 'Źródło',
  'benchmark.parts': 'Interakcje to suma',
  'score.best':
    'Najlepsze według tych wag, konto {account}, {n, plural, one {# post} few {# posty} many {# postów} other {# posta}} z 90 dni (od 0 do 100 wśród własnych):',
  'score.recent':
    'Ostatnie cztery tygodnie: średnio {score} ({n, plural, one {# post} few {# posty} many {# postów} other {# posta}}).',
  'score.post':
    'Wynik według twoich wag: {score} na 100, wśród {n, plural, one {# ustabilizowanego posta} few {# ustabilizowanych postów} many {# ustabilizowanych postów} other {# ustabilizowanego posta}} z 90 dni.',
  'score.campaign':
    'Wynik według twoich wag: średnio {score} na 100 ({n, plural, one {# post} few {# posty} many {# postów} other {# posta}}, wśród {of, number} z 90 dni).',
  'score.tooFew':
    'Ranking według tych wag powstaje od {needed, number} ustabilizowanych postów; na razie jest ich {n, number}.',
  'score.unknown': 'Według tych wag nie da się ułożyć rankingu, bo serwis pokazuje za mało dla: {list}.',
} as const;
