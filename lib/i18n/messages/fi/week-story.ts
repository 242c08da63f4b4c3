/** Words for what made a week what it was, Finnish. */
export const weekStory = {
  'story.answer.up': 'Julkaisusi menestyivät edellisviikkoa paremmin',
  'story.answer.down': 'Julkaisusi menestyivät edellisviikkoa huonommin',
  'story.answer.normal': 'Ero edellisviikkoon mahtuu tavalliseen vaihteluun',
  'story.sentence': '{text}.',
  'split.title': 'Miksi {change} {count, plural, one {sitoutuminen} other {sitoutumista}}?',
  'split.title.none': 'Yhtä monta sitoutumista kuin edellisviikolla',
  'split.lead': '{now}, edellisviikolla {before}.',
  'split.lead.running': '{now}, viime viikolla samoina päivinä {before}.',
  'split.partial': 'Julkaisut, joista ei ole lukemaa siltä hetkeltä, on jätetty pois.',
  'split.part': 'Osa',
  'split.change': 'Muutos',
  'split.morePosts': 'Enemmän julkaisuja',
  'split.fewerPosts': 'Vähemmän julkaisuja',
  'split.against': '{now, number}, ennen {before, number}',
  'split.mix': 'Eri tyyppijakauma',
  'split.better': 'Parempia julkaisuja',
  'split.worse': 'Heikompia julkaisuja',
  'split.perPost': 'Ero julkaisua kohti',
  'split.sameFormats': 'samoilla tyypeillä',
  'split.total': 'Muutos yhteensä',
  'split.typical': 'Tyypillinen julkaisu: {now}, ennen {before}.',
  'split.verdict.up':
    'Se on enemmän kuin julkaisut muutenkin eroavat toisistaan ({n, number} ja {before, plural, one {# julkaisu} other {# julkaisua}} verrattu).',
  'split.verdict.down':
    'Lasku on suurempi kuin julkaisut muutenkin eroavat toisistaan ({n, number} ja {before, plural, one {# julkaisu} other {# julkaisua}} verrattu).',
  'split.verdict.normal':
    'Julkaisusi eroavat tavallisestikin sen verran, joten älä vielä näe siinä suuntausta ({n, number} ja {before, plural, one {# julkaisu} other {# julkaisua}} verrattu).',
  'split.verdict.tooFew':
    'Liian vähän julkaisuja suuntauksen näkemiseen: {n, number} ja {before, number}, kumpaakin tarvitaan viisi.',
  'unusual.title': 'Poikkeukselliset päivät',
  'unusual.choice': 'Kuinka herkästi päivää kutsutaan poikkeukselliseksi',
  'unusual.choice.few': 'Vain selvät',
  'unusual.choice.more': 'Pienemmätkin',
  'unusual.choice.off': 'Älä kerro',
  'unusual.spike': 'Poikkeuksellisen vahva päivä: {weekday}',
  'unusual.drop': 'Poikkeuksellisen heikko päivä: {weekday}',
  'unusual.text':
    '{n, plural, one {Päivän julkaisu toi {value} {count, plural, one {sitoutumisen} other {sitoutumista}} ensimmäisten 24 tunnin aikana.} other {Päivän # julkaisua toi {value} {count, plural, one {sitoutumisen} other {sitoutumista}} ensimmäisten 24 tunnin aikana.}} Tavallinen {weekday} tuo {typical} ({low}–{high}).',
  'unusual.none':
    '{n, plural, one {Ainoa arvioitavissa oleva päivä} other {Yksikään # arvioitavissa olevasta päivästä}} {n, plural, one {ei ollut poikkeuksellinen} other {ei ollut poikkeuksellinen}}.',
  'unusual.notJudged':
    'Päiviä ei voi vielä arvioida: siihen tarvitaan 28 aiempaa päivää, joiden kaikki julkaisut on luettu vuorokauden ikäisinä.',
  'weeks.title': 'Viimeiset kahdeksan viikkoa',
  'weeks.picture': '{account}: viimeiset kahdeksan viikkoa',
  'weeks.caption': 'Tämä viikko ja aiemmat viikot',
  'weeks.column.kpi': 'KPI',
  'weeks.column.trend': 'Viikot',
  'weeks.column.usual': 'Tavallinen viikko',
  'weeks.column.change': 'Ero',
  'weeks.tooFew': '{n, number}/{needed, number} viikkoa',
  'weeks.note':
    'Tavallinen on aiempien viikkojen mediaani; viikot, joiden julkaisuista luettiin alle puolet, on jätetty pois.',
  'period.choice': 'Jakson pituus',
  'period.week': 'Viikko',
  'period.month': 'Kuukausi',
  'period.quarter': 'Vuosineljännes',
  'period.picker': 'Näytettävä jakso',
  'period.lead.running': '{range} (tilanne {until})',
  'period.lead': '{range}',
  'period.noTargets': 'Tälle jaksolle ei ole vielä tavoitearvoja',
  'period.explain':
    'Summat ovat sellaisina kuin ne olivat jakson päättyessä, siltä osin kuin ne luettiin; julkaisut kasvavat vielä sen jälkeen.',
  'period.none.title': 'KPI:itä ei ole vielä valittu',
  'period.none.text':
    'Kuukausista ja vuosineljänneksistä kertovat KPI:si ja niiden tavoitearvot. Valitse tavoitteissa enintään kuusi.',
  'period.none.action': 'Valitse KPI:t',
  'week.ages':
    'Lukema iässä {age}: {read, number}/{of, plural, one {# sen ylittäneestä julkaisusta} other {# sen ylittäneestä julkaisusta}}{younger, plural, =0 {.} one {; # on nuorempi.} other {; # on nuorempia.}}',
  'week.beside.change':
    '{direction, select, up {{share} enemmän kuin viime viikolla} other {{share} vähemmän kuin viime viikolla}}',
  'week.beside.perPost':
    '{direction, select, up {{share} enemmän julkaisua kohti kuin viime viikolla} other {{share} vähemmän julkaisua kohti kuin viime viikolla}}',
  'week.beside.cannotTell': 'viime viikkoon nähden rajatapaus',
  'week.beside.noChange': 'kuten viime viikolla',
  'week.beside.tooFew': 'liian vähän lukemia viime viikkoon nähden',
  'week.beside.usual':
    '{direction, select, up {{share} enemmän kuin tavallisella viikolla} other {{share} vähemmän kuin tavallisella viikolla}}',
  'week.beside.asUsual': 'kuten tavallisella viikolla',
} as const;
