/** Words for what made a week what it was, Romanian. */
export const weekStory = {
  'story.answer.up': 'Postările tale au mers mai bine decât cu o săptămână înainte',
  'story.answer.down': 'Postările tale au mers mai slab decât cu o săptămână înainte',
  'story.answer.normal': 'Diferența față de săptămâna dinainte este în variația normală',
  'story.sentence': '{text}.',
  'split.title': 'De ce {change} {count, plural, one {interacțiune} few {interacțiuni} other {de interacțiuni}}',
  'split.title.none': 'Tot atâtea interacțiuni ca săptămâna dinainte',
  'split.lead': '{now} față de {before} în săptămâna dinainte.',
  'split.lead.running': '{now} față de {before} în aceleași zile ale săptămânii trecute.',
  'split.partial': 'Postările fără o citire la acel moment sunt lăsate deoparte.',
  'split.part': 'Parte',
  'split.change': 'Schimbare',
  'split.morePosts': 'Mai multe postări',
  'split.fewerPosts': 'Mai puține postări',
  'split.against': '{now, number} față de {before, number}',
  'split.mix': 'Alt amestec de formate',
  'split.better': 'Postări mai bune',
  'split.worse': 'Postări mai slabe',
  'split.perPost': 'Mai mult sau mai puțin pe postare',
  'split.sameFormats': 'la aceleași formate',
  'split.total': 'Schimbare totală',
  'split.typical': 'Postare tipică: {now} față de {before}.',
  'split.verdict.up':
    'Este mai mult decât diferă oricum postările ({n, number} față de {before, plural, one {# postare} few {# postări} other {# de postări}}).',
  'split.verdict.down':
    'Este o scădere mai mare decât diferă oricum postările ({n, number} față de {before, plural, one {# postare} few {# postări} other {# de postări}}).',
  'split.verdict.normal':
    'Este cât diferă de obicei postările tale, deci nu vedea încă o tendință ({n, number} față de {before, plural, one {# postare} few {# postări} other {# de postări}}).',
  'split.verdict.tooFew':
    'Prea puține postări pentru o tendință: {n, number} față de {before, number}; trebuie câte cinci.',
  'unusual.title': 'Zile neobișnuite',
  'unusual.choice': 'Cât de ușor este numită neobișnuită o zi',
  'unusual.choice.few': 'Doar cele clare',
  'unusual.choice.more': 'Și cele mai mici',
  'unusual.choice.off': 'Nu îmi spune',
  'unusual.spike': 'Neobișnuit de bine: {weekday}',
  'unusual.drop': 'Neobișnuit de slab: {weekday}',
  'unusual.text':
    '{n, plural, one {Postarea zilei a adus {value} {count, plural, one {interacțiune} few {interacțiuni} other {de interacțiuni}} în primele ei 24 de ore.} few {Cele # postări ale zilei au adus {value} {count, plural, one {interacțiune} few {interacțiuni} other {de interacțiuni}} în primele lor 24 de ore.} other {Cele # de postări ale zilei au adus {value} {count, plural, one {interacțiune} few {interacțiuni} other {de interacțiuni}} în primele lor 24 de ore.}} Obișnuit într-o zi de {weekday}: {typical} (de la {low} la {high}).',
  'unusual.none':
    '{n, plural, one {Singura zi cu verdict nu a fost neobișnuită} few {Niciuna din cele # zile cu verdict nu a fost neobișnuită} other {Niciuna din cele # de zile cu verdict nu a fost neobișnuită}}.',
  'unusual.notJudged':
    'Încă nicio zi nu poate primi un verdict: trebuie 28 de zile anterioare, cu toate postările citite când aveau o zi.',
  'weeks.title': 'Ultimele opt săptămâni',
  'weeks.picture': '{account}: ultimele opt săptămâni',
  'weeks.caption': 'Această săptămână față de cele dinainte',
  'weeks.column.kpi': 'KPI',
  'weeks.column.trend': 'Săptămâni',
  'weeks.column.usual': 'Obișnuit',
  'weeks.column.change': 'Față de obișnuit',
  'weeks.tooFew': '{n, number} din {needed, number} săptămâni',
  'weeks.note':
    'Obișnuitul este mediana săptămânilor dinainte; cele cu mai puțin de jumătate din postări citite sunt lăsate deoparte.',
  'period.choice': 'Durata perioadei',
  'period.week': 'Săptămână',
  'period.month': 'Lună',
  'period.quarter': 'Trimestru',
  'period.picker': 'Perioada afișată',
  'period.lead.running': '{range} (până la {until}).',
  'period.lead': '{range}.',
  'period.noTargets': 'Încă nicio țintă pentru această perioadă',
  'period.explain':
    'Totalurile sunt cele de la sfârșitul perioadei, în măsura în care au fost citite; postările cresc și după aceea.',
  'period.none.title': 'Încă niciun KPI ales',
  'period.none.text': 'Lunile și trimestrele se văd prin KPI și țintele lor. Alege cel mult șase la Obiective.',
  'period.none.action': 'Alege KPI',
  'week.ages':
    'Citire la {age}: {read, number} din {of, plural, one {# postare trecută de această vârstă} few {# postări trecute de această vârstă} other {# de postări trecute de această vârstă}}{younger, plural, =0 {.} one {; # este mai nouă.} few {; # sunt mai noi.} other {; # sunt mai noi.}}',
  'week.beside.change':
    '{direction, select, up {cu {share} peste săptămâna trecută} other {cu {share} sub săptămâna trecută}}',
  'week.beside.perPost':
    '{direction, select, up {pe postare, cu {share} peste săptămâna trecută} other {pe postare, cu {share} sub săptămâna trecută}}',
  'week.beside.cannotTell': 'la limită față de săptămâna trecută',
  'week.beside.noChange': 'ca săptămâna trecută',
  'week.beside.tooFew': 'prea puține citiri față de săptămâna trecută',
  'week.beside.usual':
    '{direction, select, up {cu {share} peste săptămâna obișnuită} other {cu {share} sub săptămâna obișnuită}}',
  'week.beside.asUsual': 'ca într-o săptămână obișnuită',
} as const;
