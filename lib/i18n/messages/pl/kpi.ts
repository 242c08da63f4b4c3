/** Names and verdicts of KPIs, Polish. */
export const kpi = {
  'kpi.verdict.met': 'Osiągnięto',
  'kpi.verdict.missed': 'Nie osiągnięto',
  'kpi.verdict.close': 'Na granicy celu',
  'kpi.verdict.early': 'Za wcześnie na ocenę',
  'kpi.verdict.noPosts': 'Nie ma jeszcze postów',
  'kpi.verdict.ahead': 'Przed planem',
  'kpi.verdict.onPace': 'Zgodnie z planem',
  'kpi.verdict.behind': 'Za planem',
  'kpi.verdict.metSoFar': 'Na razie osiągnięto',
  'kpi.verdict.belowSoFar': 'Na razie poniżej',
  'kpi.verdict.overLimit': 'Ponad limit',
  'kpi.verdict.notRead': 'Jeszcze nie odczytano',
  'kpi.verdict.missing': 'Obecnie nieodczytywane',
  'kpi.verdict.typed': 'Jeszcze nie wpisano',
  'kpi.typeIn': 'wpisz',
  'kpi.verdict.notVisible': 'Tu niewidoczne',
  'kpi.verdict.noTarget': 'Bez celu',
  'kpi.verdict.partlyRead': 'Odczytano {n, number} z {of, number}',
  'kpi.pace': 'plan na teraz {due}',
  'kpi.pace.even': 'równy plan {due}',
  'kpi.posts': '{n, plural, one {# post} few {# posty} many {# postów} other {# posta}}',
  'kpi.posts.some': '{n, number} z {of, plural, one {# posta} few {# postów} many {# postów} other {# posta}}',
  'kpi.estimated': 'obserwujący szacunkowo',
  'kpi.column.kpi': 'KPI',
  'kpi.column.value': 'Dotąd, z celu',
  'kpi.column.verdict': 'Ocena',
  'kpi.of': 'z {target}',
  'kpi.atMost': 'maks. {target}',
  'kpi.answer.none':
    '{n, plural, one {KPI nie da się jeszcze ocenić} few {Żadnego z # KPI nie da się jeszcze ocenić} many {Żadnego z # KPI nie da się jeszcze ocenić} other {Żadnego z # KPI nie da się jeszcze ocenić}}',
  'kpi.answer.all':
    '{n, plural, one {KPI przed planem} few {Wszystkie # KPI przed planem} many {Wszystkie # KPI przed planem} other {Wszystkie # KPI przed planem}}',
  'kpi.answer.noneBehind':
    '{ahead, number} z {n, plural, one {# KPI} few {# KPI} many {# KPI} other {# KPI}} przed planem, żadne za planem',
  'kpi.answer.behind':
    '{ahead, number} z {n, plural, one {# KPI} few {# KPI} many {# KPI} other {# KPI}} przed planem; za planem: {names}',
  'kpi.answer.manyBehind':
    '{ahead, number} z {n, plural, one {# KPI} few {# KPI} many {# KPI} other {# KPI}} przed planem, {behind, number} za planem',
  'kpi.lead.pace':
    'Plan według {n, plural, one {twojego ostatniego tygodnia} few {twoich ostatnich # tygodni} many {twoich ostatnich # tygodni} other {twoich ostatnich # tygodnia}}.',
  'kpi.lead.even': 'Plan równy dla każdego dnia, bo znanych wcześniejszych tygodni jest mniej niż {needed, number}.',
} as const;
