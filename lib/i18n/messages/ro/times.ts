/** Words of the view of best times, Romanian. */
export const times = {
  'panel.times': 'Ore bune',

  'times.filter.format': 'Format',
  'times.filter.format.all': 'Toate formatele',
  'times.filter.format.option': '{format} ({n, number})',
  'times.filter.metric': 'Măsurat prin',
  'times.filter.zone': 'Fusul orar al publicului tău',
  'times.filter.zone.own': 'Ora {zone}',
  'times.limits': 'Zile libere și ore de liniște',
  'times.limits.none': 'niciuna',
  'times.limits.noDays': 'fără {days}',
  'times.limits.quietSummary': 'liniște {hours}',
  'times.limits.days': 'Nu posta niciodată',
  'times.limits.quiet': 'Ore de liniște',
  'times.limits.from': 'De la',
  'times.limits.to': 'Până la',
  'times.limits.hint':
    'Atunci nu se recomandă nimic. Postările de la acele ore contează totuși pentru ce se știe despre celelalte.',

  'times.hours': '{from}–{to}',
  'times.window': '{days}, {hours}',
  'times.answer.reliable': 'Cam cu {share, number, percent} mai bine decât la orele tale obișnuite: {window}',
  'times.answer.hint': 'Poate cu {share, number, percent} mai bine decât la orele tale obișnuite: {window}',
  'times.answer.none':
    'Nicio diferență sigură între orele tale ({n, plural, one {# postare} few {# postări} other {# de postări}})',
  'times.answer.notEnough': 'Încă prea puține postări: {n, number} din {needed, number}',
  'times.answer.notEnoughWeeks': 'Încă prea puține săptămâni: {n, number} din {needed, number}',
  'times.answer.noneAllowed': 'Orele tale diferă, dar niciuna dintre cele permise de tine nu merge mai bine',
  'times.lead.window':
    'Probabil de la {low} la {high}; {n, plural, one {atunci a apărut # postare de-a ta} few {atunci au apărut # postări de-ale tale} other {atunci au apărut # de postări de-ale tale}}.',
  'times.lead.basis':
    '{n, plural, one {# postare} few {# postări} other {# de postări}} în {weeks, plural, one {# săptămână} few {# săptămâni} other {# de săptămâni}}. Efectele formatului, tendinței și nivelului contului sunt scoase.',
  'times.lead.content': 'Ce postezi contează mai mult decât când postezi.',
  'times.lead.chance':
    'Din întâmplare: amestecând postările între orele tale, diferența a ieșit la fel de mare în {n, number} din {of, plural, one {# încercare} few {# încercări} other {# de încercări}}.',
  'times.lead.association':
    'Poate că ce postezi la acele ore este pur și simplu mai bun. Un test spune mai mult decât postările vechi.',
  'times.lead.hint': 'Doar un indiciu: așa arată unul din douăzeci de conturi fără nicio oră bună.',
  'times.lead.none':
    'Postează când îți convine. Dacă există o oră mai bună, avantajul ei este prea mic ca să se vadă în postările tale.',
  'times.lead.notEnough':
    'Postează când îți convine. Când ai postări mai puține decât pragul ({needed, number}), nici diferențele reale nu se văd. Lipsesc {missing, number}; apoi se verifică temeinic.',
  'times.lead.notEnoughWeeks':
    'Postează când îți convine. Din mai puțin de {needed, number} săptămâni de postări nu se poate deosebi o oră bună de o săptămână bună.',
  'times.lead.counted':
    'Se numără postările tale stabilizate din ultimele 365 de zile, cu oră cunoscută: fără răspunsuri, fără promovate. Primele zece nu au cu ce să fie comparate.',
  'times.lead.forced':
    '{n, plural, one {# postare este lăsată deoparte, pentru că ora nu a fost alegerea ta.} few {# postări sunt lăsate deoparte, pentru că ora lor nu a fost alegerea ta.} other {# de postări sunt lăsate deoparte, pentru că ora lor nu a fost alegerea ta.}}',

  'times.leftOut': 'Lăsate deoparte: {list}.',
  'times.leftOut.noHour': '{n, number} fără oră pe site',
  'times.leftOut.young': '{n, number} fără cifre stabile la ultima citire',
  'times.leftOut.noValue': '{n, number} fără această cifră',
  'times.leftOut.notOriginal':
    '{n, plural, one {# răspuns sau postare promovată} few {# răspunsuri și postări promovate} other {# de răspunsuri și postări promovate}}',
  'times.reading': 'Cum se citește',
  'times.reading.method':
    'Fiecare postare se compară cu postările tale din cele patru săptămâni dinainte, se scade avantajul obișnuit al formatului ei, iar orele învață de la orele vecine și de la zilele asemănătoare.',
  'times.reading.faint':
    'Culoare plină: intervalul probabil nu cuprinde zero și ai postat la acea oră. Culoare slabă: poate să nu fie nimic sau o spun doar orele din apropiere.',

  'times.map.effect': 'Efectul fiecărei ore din săptămână',
  'times.map.counts': 'Postări pe ore, fără evaluare',
  'times.map.help': 'Cu săgețile mergi de la o oră la alta.',
  'times.map.off': 'lăsată deoparte',
  'times.map.faint': 'slab: nesigur · contur: nicio postare în apropiere',
  'times.map.legend.one': '1 postare',
  'times.map.legend.two': '2',
  'times.map.legend.more': '3 sau mai multe',
  'times.cell.name': '{day} {hours}',
  'times.cell.now': '{name}, acum',
  'times.cell.label': '{name}: {size}, {likely}. {posts}',
  'times.cell.labelCount': '{name}: {posts}',
  'times.cell.labelOff': '{name}: lăsată deoparte. {posts}',
  'times.cell.against': 'față de postarea ta tipică',
  'times.cell.posts':
    '{n, plural, =0 {Nicio postare aici} one {# postare aici} few {# postări aici} other {# de postări aici}}',
  'times.cell.nearby': '{posts}, cam {near, number} în apropiere',
  'times.cell.likely': 'probabil de la {low} la {high}',
  'times.cell.uncertain': 'nesigur',
  'times.cell.nothingNear': 'nicio postare în apropiere, deci nu se știe nimic',
  'times.cell.behind':
    '{n, plural, one {Postarea din spatele cifrei} few {Cele # postări din spatele cifrei} other {Cele # de postări din spatele cifrei}}',
  'times.cell.forced': 'Oră impusă',
  'times.cell.forcedHint':
    'Marchează postările a căror oră nu a fost alegerea ta: nu mai contează, iar orele se calculează din nou.',
  'times.cell.gone':
    '{n, plural, one {# postare nu se mai păstrează} few {# postări nu se mai păstrează} other {# de postări nu se mai păstrează}}',
  'times.forced.undo': 'Numără din nou',

  'times.windows': 'Ore de preferat',
  'times.windows.aside': 'postări atunci, efect',
  'times.windows.likely': 'probabil de la {low} la {high}',

  'times.test': 'Ar fi mers?',
  'times.test.text':
    'S-a învățat din {train, plural, one {prima ta postare} few {primele tale # postări} other {primele tale # de postări}} și s-a verificat pe următoarele ({test, number}). Dintre acestea, cincimea de la orele care păreau cele mai bune a mers:',
  'times.test.better': 'cu {share, number, percent} mai bine',
  'times.test.worse': 'cu {share, number, percent} mai slab',
  'times.test.same': 'la fel',
  'times.test.rest': 'ca restul',
  'times.test.likely': 'probabil de la {low} la {high}',
  'times.test.confirmed': 'Postările ulterioare confirmă.',
  'times.test.open': 'Postările ulterioare nici nu confirmă, nici nu contrazic.',
  'times.test.contradicted': 'Postările ulterioare contrazic, așa că e spus cu mai puțină siguranță.',

  'times.trials': 'Ore de încercat',
  'times.trials.aside': 'postări făcute',
  'times.trials.none': 'Nu este nicio oră de încercat: lângă cele bune ale tale nu e niciuna nesigură.',
  'times.trials.unknown': 'Se știe prea puțin despre orele tale ca să propunem una.',
  'times.trials.how':
    'Un test compară următoarele tale {needed, number} postări de la acea oră, după ce se stabilizează, fiecare cu ultima ta postare în același format de la altă oră.',
  'times.trials.sooner': 'Vrei să afli mai repede?',
  'times.trials.few': 'puține postări atunci: merită încercat',
  'times.trials.uncertain': 'pare cu {share} mai bine, dar nu sigur',
  'times.trials.start': 'Pornește',
  'times.trials.startLabel': 'Pornește testul: {window}',
  'times.trials.stop': 'Încheie',
  'times.trials.stopLabel': 'Încheie testul: {window}',
  'times.trials.forget': 'Elimină',
  'times.trials.forgetLabel': 'Elimină testul: {window}',
  'times.trials.toGo': 'mai sunt {n, number}',
  'times.trials.progress':
    '{n, number} din {of, plural, one {# postare} few {# postări} other {# de postări}} în comparație',
  'times.trials.waiting':
    '{n, plural, one {# postare încă de stabilizat sau de împerecheat} few {# postări încă de stabilizat sau de împerecheat} other {# de postări încă de stabilizat sau de împerecheat}}',
  'times.trials.since': 'din {date}, {metric}, ora {zone}',
  'times.trials.better':
    'Mai bine: {size} ({n, plural, one {# pereche} few {# perechi} other {# de perechi}} de postări, probabil de la {low} la {high}).',
  'times.trials.worse':
    'Mai slab: {size} ({n, plural, one {# pereche} few {# perechi} other {# de perechi}} de postări, probabil de la {low} la {high}).',
  'times.trials.noDifference':
    'Nicio diferență vizibilă: {size} este în variația normală ({n, plural, one {# pereche} few {# perechi} other {# de perechi}} de postări, probabil de la {low} la {high}).',
  'times.trials.tooFew': 'Prea puține postări pentru un răspuns: s-au putut compara {n, number} din {needed, number}.',
  'times.trials.posts': '{n, plural, one {Postarea} few {Cele # postări} other {Cele # de postări}}',
  'times.trials.pairedWith': 'față de {post}',
  'times.trials.unread':
    '{n, plural, one {Un test din altă versiune a extensiei nu poate fi afișat.} few {# teste din altă versiune a extensiei nu pot fi afișate.} other {# de teste din altă versiune a extensiei nu pot fi afișate.}}',

  'times.table.show': 'Arată ca tabel',
  'times.table.hide': 'Ascunde tabelul',
  'times.table.note': 'Cele 168 de ore ale săptămânii: întâi cele la care postezi, după efect',
  'times.table.noteCounts': 'Cele 168 de ore ale săptămânii, întâi cele cu mai multe postări',
  'times.table.hour': 'Oră',
  'times.table.posts': 'Postări',
  'times.table.effect': 'Efect',
  'times.table.likely': 'Probabil',
  'times.table.range': 'de la {low} la {high}',

  'times.picture': 'Copiază ca imagine',
  'times.picture.note':
    'Ora {zone}. {n, plural, one {# postare} few {# postări} other {# de postări}} în {weeks, plural, one {# săptămână} few {# săptămâni} other {# de săptămâni}}; slab: nesigur.',
  'times.picture.done': 'Imaginea este în clipboard.',
  'times.picture.failed': 'Imaginea nu a putut fi copiată. Tabelul arată același lucru.',
  'times.sheet': 'Foaie de tipărit',
  'times.again': 'Calculează din nou',
  'times.computed': 'Calculat: {when}; din nou în fiecare săptămână, ca sfatul să nu se schimbe cu fiecare postare.',
  'times.computed.few': 'Calculat: {when}; din nou la fiecare postare, până sunt destule.',
  'times.working': 'Se calculează…',
  'times.failed.title': 'Orele bune nu au putut fi calculate.',
  'times.failed.text':
    'Postările tale sunt în siguranță. Încearcă din nou; dacă se repetă, poți copia un raport de la Stare.',
  'times.failed.retry': 'Încearcă din nou',
  'times.empty.title': 'Încă nicio postare',
  'times.empty.text':
    'Orele bune apar aici când ai destule postări proprii ({needed, number}, din {weeks, number} săptămâni). Deschide-ți profilul și derulează, ca să se citească și postările mai vechi.',

  'times.sheet.title': 'Când să postezi: {account}',
  'times.sheet.for': '{platform}. {metric}, {format}, ora {zone}, calculat: {when}.',
  'times.sheet.print': 'Tipărește',
  'times.sheet.missing.title': 'Încă nimic de tipărit',
  'times.sheet.missing':
    'Deschide mai întâi Ore bune pentru acest cont în panoul lateral; pagina aceasta arată ce s-a calculat acolo.',
} as const;
