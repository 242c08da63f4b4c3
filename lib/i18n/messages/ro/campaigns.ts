/** Words for the plan, the rule and the result of a campaign, Romanian. */
export const campaigns = {
  'campaign.plan': 'Plan: cost, valoare și regulă',
  'campaign.cost': 'Cost total',
  'campaign.cost.hint': 'Dacă e gol, se adună costurile introduse la postările ei.',
  'campaign.action': 'Pentru ce este',
  'campaign.worth': 'Valoarea uneia',
  'campaign.because': 'De ce valorează atât',
  'campaign.because.placeholder': 'Un lead din zece cumpără de 120',
  'campaign.nextTime': 'Data viitoare',
  'campaign.nextTime.placeholder': 'Ce păstrezi și ce schimbi',
  'campaign.forWhole': 'pentru toată campania',
  'campaign.perAction': 'Costul uneia ({action})',
  'campaign.value': 'Valoare ({action})',
  'campaign.atLeast': 'cel puțin {value}',
  'campaign.atMost': 'cel mult {value}',
  'campaign.returnOfValue': 'din valoare și cost',
  'campaign.rule': 'Postări care intră singure',
  'campaign.rule.hint':
    'Intră postările care se potrivesc cu tot ce ai completat: cele pe care le ai când salvezi regula și cele noi, când sunt citite. Din text se caută doar în ce s-a păstrat, adesea primele 120 de caractere.',
  'campaign.rule.hashtag': 'Hashtag',
  'campaign.rule.link': 'Linkul conține',
  'campaign.rule.text': 'Textul conține',
  'campaign.rule.from': 'Publicate de la',
  'campaign.rule.to': 'Publicate până la',
  'campaign.rule.try': 'Vezi ce postări ar intra',
  'campaign.rule.found':
    '{n, plural, =0 {Acum nu ar intra nicio postare.} one {Acum ar intra # postare.} few {Acum ar intra # postări.} other {Acum ar intra # de postări.}}',
  'campaign.rule.save': 'Salvează regula',
  'campaign.rule.saved':
    '{n, plural, =0 {Regulă salvată.} one {Regulă salvată, a intrat # postare.} few {Regulă salvată, au intrat # postări.} other {Regulă salvată, au intrat # de postări.}}',
  'campaign.rule.remove': 'Elimină regula',
  'campaign.rule.removed': 'Regulă eliminată. Postările intrate rămân în campanie.',
  'campaign.curve': 'Interacțiuni de la prima postare',
  'campaign.curve.few':
    'Curba cere trei zile în care se cunosc interacțiunile tuturor postărilor ei. Până acum sunt {n, number}.',
  'campaign.curve.point':
    'Ziua {day, number}: {value} {count, plural, one {interacțiune} few {interacțiuni} other {de interacțiuni}} la {n, plural, one {# postare} few {# postări} other {# de postări}}.',
  'campaign.curve.undated':
    '{n, plural, one {# postare fără dată nu este inclusă.} few {# postări fără dată nu sunt incluse.} other {# de postări fără dată nu sunt incluse.}}',
  'campaign.curve.table': 'Ca tabel',
  'campaign.curve.day': 'Ziua',
  'campaign.decay.burst':
    'Explozie: {n, number} din {of, plural, one {# postare} few {# postări} other {# de postări}} au avut jumătate din interacțiuni în prima zecime a timpului în care au fost citite.',
  'campaign.decay.steady':
    'Constant: {n, number} din {of, plural, one {# postare} few {# postări} other {# de postări}} au ajuns la jumătate din interacțiuni nici într-o explozie la început, nici târziu.',
  'campaign.decay.growing':
    'În creștere: {n, number} din {of, plural, one {# postare} few {# postări} other {# de postări}} au strâns peste jumătate din interacțiuni în ultimele două cincimi ale timpului în care au fost citite.',
  'campaign.decay.mixed':
    'Nicio formă comună la {of, plural, one {# postare} few {# postări} other {# de postări}}: unele explodează, altele strâng încet.',
  'campaign.decay.few':
    'Prea puține citiri pentru a spune cum se sting postările ei: {of, number} din cele 3 postări necesare au fost citite destul de des.',
  'campaign.digest': 'Primele șapte zile',
  'campaign.digest.known':
    '{n, plural, one {# postare} few {# postări} other {# de postări}}, {value} {count, plural, one {interacțiune} few {interacțiuni} other {de interacțiuni}} la sfârșitul zilei a șaptea.',
  'campaign.digest.unknown':
    '{n, plural, one {# postare} few {# postări} other {# de postări}}. Nu se știe ce aveau la sfârșitul zilei a șaptea: nu toate au fost citite atunci.',
  'campaign.digest.best': 'Cea mai bună: „{title}” ({value} atunci).',
  'campaign.digest.usual':
    'Față de obișnuit: {above, number} peste, {usual, number} în limite, {below, number} sub, {none, number} fără verdict.',
} as const;
