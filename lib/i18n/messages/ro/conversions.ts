/** Words of conversions out of files, Romanian. */
export const conversions = {
  'conversions.text':
    'Conversiile magazinului sau ale analizei tale (CSV sau Excel), după dată și link sau campanie UTM: se leagă de postările care conțin linkul ori de campania cu acel nume. Ce ai introdus tu la o postare are prioritate.',
  'conversions.button': 'Importă conversii…',
  'conversions.field.date': 'Data',
  'conversions.field.campaign': 'Campanie UTM',
  'conversions.field.link': 'Link',
  'conversions.field.content': 'Conținut UTM',
  'conversions.field.source': 'Sursă UTM',
  'conversions.field.currency': 'Moneda',
  'conversions.field.kind': 'Fel (lead sau vânzare)',
  'conversions.field.order': 'Numărul comenzii',
  'conversions.rows': 'Un rând este',
  'conversions.rows.ask': 'Alege…',
  'conversions.rows.single': 'o conversie',
  'conversions.rows.sums': 'suma unei zile',
  'conversions.needs': 'Spune mai întâi ce coloană conține data, de unde vine un rând și ce este un rând.',
  'conversions.adds':
    '{n, plural, =0 {nimic nou} one {# rând de conversii} few {# rânduri de conversii} other {# de rânduri de conversii}}.',
  'conversions.joins':
    '{posts, plural, one {# rând ține} few {# rânduri țin} other {# de rânduri țin}} de postări, {campaigns, plural, one {# rând} few {# rânduri} other {# de rânduri}} de campanii.',
  'conversions.renewed':
    '{n, plural, one {# sumă este adusă} few {# sume sunt aduse} other {# de sume sunt aduse}} la zi.',
  'conversions.currencies':
    'Fișierul conține sume în mai multe monede ({list}), care nu se pot aduna. Importă câte o monedă pe rând.',
  'conversions.otherCurrency': 'Conversiile pe care le ai sunt în {kept}, acestea sunt în {given}. Nu se pot aduna.',
  'conversions.title': 'Importate',
  'conversions.behind': '{n, plural, one {# rând} few {# rânduri} other {# de rânduri}}, fișier din {date}',
  'conversions.typedCounts': 'contează ce ai introdus tu',
  'conversions.imported': 'importat: {behind}',
  'conversions.beside': 'importat, fără a fi adunat la ce s-a introdus: {behind}',
  'import.doubt.no-origin': 'Nu conține nici link, nici campanie',
  'import.doubt.no-match': 'Nicio postare a ta nu conține linkul și nicio campanie nu are acest nume',
  'import.doubt.several-posts': 'Mai multe postări conțin linkul',
  'import.doubt.several-accounts': 'Se potrivesc mai multe campanii',
  'import.doubt.not-an-amount': 'Nu se poate citi o sumă',
  'import.doubt.refund': 'O sumă sub 0 nu se scade',
  'import.doubt.unknown-kind': 'Nu este nici lead, nici vânzare',
  'import.doubt.same-order': 'Un rând de mai sus are același număr de comandă',
  'import.doubt.no-conversion': 'Nu conține nici număr, nici sumă',
} as const;
