/** Words for what else an account is held against: its good days and published figures, Finnish. */
export const yardsticks = {
  'yardsticks.heading': 'Muut vertailukohdat',
  'yardsticks.lead': 'Omat hyvät päiväsi ja muiden julkaistut luvut. Vain samanlaisia verrataan keskenään.',
  'yardsticks.pick': 'Valitse yltä yksi tili, niin näet sen hyvät päivät ja voit verrata sitä.',
  'goodDay.from':
    'Tilin {account} hyvä päivä tuo päivän julkaisuilla vähintään {value} {count, plural, one {sitoutumisen} other {sitoutumista}} (paras neljännes {n, plural, one {# päivästä, jona julkaistiin} other {# päivästä, joina julkaistiin}}).',
  'goodDay.tooFew':
    'Tilin {account} hyvän päivän voi kertoa, kun vakiintuneiden julkaisujen päiviä on {needed, number}; toistaiseksi niitä {n, plural, =0 {ei ole} one {on yksi} other {on #}}.',
  'benchmark.statistic': 'Tunnusluku',
  'benchmark.statistic.median': 'Mediaani',
  'benchmark.statistic.p25': 'Alaneljännes alle',
  'benchmark.statistic.p75': 'Yläneljännes yli',
  'benchmark.followers': '{from}–{below} seuraajaa',
  'benchmark.accounts': '{n, plural, one {# tili} other {# tiliä}}',
  'benchmark.line': '{name}: {value}',
  'benchmark.source': '{source}, {end} asti',
  'benchmark.limit': 'ei satunnaisotos',
  'benchmark.yours': 'Sinun: {value}, {n, plural, one {# julkaisun mediaani} other {# julkaisun mediaani}}',
  'benchmark.side.above': '{times} vertailuluku',
  'benchmark.side.below': '{times} vertailuluku',
  'benchmark.side.same': 'Suunnilleen sama',
  'benchmark.refused.network': 'Toiselle sivustolle',
  'benchmark.refused.metric': 'Toiselle mittarille',
  'benchmark.refused.denominator': 'Eri jakaja',
  'benchmark.refused.parts': 'Koostuu muista osista',
  'benchmark.refused.size': 'Erikokoisille tileille',
  'benchmark.refused.nothing': 'Ei vertailtavaa',
  'benchmark.missingParts': 'Ei verrata: {site} ei näytä näitä: {list}',
  'benchmark.tooFew': 'Liian vähän julkaisuja ({n, number}/{needed, number})',
  'benchmark.add': 'Lisää julkaistu luku',
  'benchmark.choose': 'Valitse …',
  'benchmark.typeOwn': 'Syötä luku',
  'benchmark.remove': 'Poista',
  'benchmark.removeOne': 'Poista {name}',
  'benchmark.network': 'Sivusto',
  'benchmark.metric': 'Mittari',
  'benchmark.value': 'Arvo, %',
  'benchmark.year': 'Tietojen vuosi',
  'benchmark.sourceField': 'Lähde',
  'benchmark.parts': 'Sitoutumiset lasketaan näistä',
  'score.best':
    'Parhaat näillä painoilla, tili {account}: {n, plural, one {# julkaisu} other {# julkaisua}} 90 päivän ajalta (0–100 omien joukossa):',
  'score.recent': 'Viimeiset neljä viikkoa: keskimäärin {score} ({n, plural, one {# julkaisu} other {# julkaisua}}).',
  'score.post':
    'Pisteet painoillasi: {score}/100, vertailussa {n, plural, one {# vakiintunut julkaisu} other {# vakiintunutta julkaisua}} 90 päivän ajalta.',
  'score.campaign':
    'Pisteet painoillasi: keskimäärin {score}/100 ({n, plural, one {# julkaisu} other {# julkaisua}}, vertailussa {of, number} 90 päivän ajalta).',
  'score.tooFew':
    'Julkaisut pannaan järjestykseen näillä painoilla, kun vakiintuneita on {needed, number}; toistaiseksi {n, number}.',
  'score.unknown':
    'Mitään julkaisua ei voi panna järjestykseen näillä painoilla, koska sivusto ei näytä tarpeeksi: {list}.',
} as const;
