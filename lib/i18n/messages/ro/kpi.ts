/** Names and verdicts of KPIs, Romanian. */
export const kpi = {
  'kpi.verdict.met': 'Atins',
  'kpi.verdict.missed': 'Ratat',
  'kpi.verdict.close': 'La limită',
  'kpi.verdict.early': 'Prea devreme',
  'kpi.verdict.noPosts': 'Încă nicio postare',
  'kpi.verdict.ahead': 'În avans',
  'kpi.verdict.onPace': 'În ritm',
  'kpi.verdict.behind': 'În urmă',
  'kpi.verdict.metSoFar': 'Atins până acum',
  'kpi.verdict.belowSoFar': 'Sub țintă până acum',
  'kpi.verdict.overLimit': 'Peste limită',
  'kpi.verdict.notRead': 'Încă necitit',
  'kpi.verdict.missing': 'Nu se citește acum',
  'kpi.verdict.typed': 'Încă neintrodus',
  'kpi.typeIn': 'introdu valoarea',
  'kpi.verdict.notVisible': 'Nu se vede aici',
  'kpi.verdict.noTarget': 'Fără țintă',
  'kpi.verdict.partlyRead': 'Citit la {n, number} din {of, number}',
  'kpi.pace': 'ritm {due}',
  'kpi.pace.even': 'ritm uniform {due}',
  'kpi.posts': '{n, plural, one {# postare} few {# postări} other {# de postări}}',
  'kpi.posts.some': '{n, number} din {of, plural, one {# postare} few {# postări} other {# de postări}}',
  'kpi.estimated': 'urmăritori estimați',
  'kpi.column.kpi': 'KPI',
  'kpi.column.value': 'Acum, din țintă',
  'kpi.column.verdict': 'Verdict',
  'kpi.of': 'din {target}',
  'kpi.atMost': 'cel mult {target}',
  'kpi.answer.none':
    '{n, plural, one {KPI-ul încă nu are verdict} few {Niciunul din cei # KPI nu are încă verdict} other {Niciunul din cei # KPI nu are încă verdict}}',
  'kpi.answer.all':
    '{n, plural, one {KPI-ul este în avans} few {Toți cei # KPI sunt în avans} other {Toți cei # KPI sunt în avans}}',
  'kpi.answer.noneBehind':
    '{ahead, number} din {n, plural, one {# KPI} few {# KPI} other {# KPI}} în avans, niciunul în urmă',
  'kpi.answer.behind':
    '{ahead, number} din {n, plural, one {# KPI} few {# KPI} other {# KPI}} în avans; în urmă: {names}',
  'kpi.answer.manyBehind':
    '{ahead, number} din {n, plural, one {# KPI} few {# KPI} other {# KPI}} în avans, {behind, number} în urmă',
  'kpi.lead.pace':
    'Ritmul vine din {n, plural, one {ultima ta săptămână} few {ultimele tale # săptămâni} other {ultimele tale # de săptămâni}}.',
  'kpi.lead.even': 'Ritm uniform, pentru că se cunosc mai puțin de {needed, number} săptămâni anterioare.',
} as const;
