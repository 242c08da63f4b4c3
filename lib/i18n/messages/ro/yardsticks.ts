/** Words for what else an account is held against: its good days and published figures, Romanian. */
export const yardsticks = {
  'yardsticks.heading': 'Alte repere',
  'yardsticks.lead': 'Zilele tale bune și cifre publicate despre alții. Se compară doar ce este comparabil.',
  'yardsticks.pick': 'Alege mai sus un singur cont, ca să îi vezi zilele bune și să îl compari.',
  'goodDay.from':
    'Într-o zi bună, postările zilei de pe {account} aduc cel puțin {value} {count, plural, one {interacțiune} few {interacțiuni} other {de interacțiuni}} (cel mai bun sfert din {n, plural, one {# zi} few {# zile} other {# de zile}} cu postări).',
  'goodDay.tooFew':
    'Ce este o zi bună pe {account} se poate spune după {needed, number} zile cu postări stabilizate; până acum {n, plural, =0 {nu este niciuna} one {este una} few {sunt #} other {sunt #}}.',
  'benchmark.statistic': 'Statistică',
  'benchmark.statistic.median': 'Mediană',
  'benchmark.statistic.p25': 'Sfertul de jos, sub',
  'benchmark.statistic.p75': 'Sfertul de sus, peste',
  'benchmark.followers': 'urmăritori: de la {from} la {below}',
  'benchmark.accounts': '{n, plural, one {# cont} few {# conturi} other {# de conturi}}',
  'benchmark.line': '{name}: {value}',
  'benchmark.source': '{source}, până în {end}',
  'benchmark.limit': 'nu este un eșantion aleatoriu',
  'benchmark.yours': 'La tine: {value}, mediană din {n, plural, one {# postare} few {# postări} other {# de postări}}',
  'benchmark.side.above': '{times} față de reper',
  'benchmark.side.below': '{times} față de reper',
  'benchmark.side.same': 'Cam la fel',
  'benchmark.refused.network': 'Pentru alt site',
  'benchmark.refused.metric': 'Pentru alt indicator',
  'benchmark.refused.denominator': 'Împărțit la altceva',
  'benchmark.refused.parts': 'Compus din alte părți',
  'benchmark.refused.size': 'Pentru conturi de altă mărime',
  'benchmark.refused.nothing': 'Nimic de comparat',
  'benchmark.missingParts': 'Necomparat: {site} nu arată {list}',
  'benchmark.tooFew': 'Prea puține postări ({n, number} din {needed, number})',
  'benchmark.add': 'Adaugă o cifră publicată',
  'benchmark.choose': 'Alege…',
  'benchmark.typeOwn': 'Introdu o cifră',
  'benchmark.remove': 'Elimină',
  'benchmark.removeOne': 'Elimină {name}',
  'benchmark.network': 'Site',
  'benchmark.metric': 'Indicator',
  'benchmark.value': 'Valoare în %',
  'benchmark.year': 'Anul datelor',
  'benchmark.sourceField': 'Sursă',
  'benchmark.parts': 'Interacțiunile sunt suma dintre',
  'score.best':
    'Cele mai bune după aceste ponderi, din {n, plural, one {# postare} few {# postări} other {# de postări}} de pe {account} în 90 de zile (0–100 între ale tale):',
  'score.recent':
    'Ultimele patru săptămâni: {score} în medie ({n, plural, one {# postare} few {# postări} other {# de postări}}).',
  'score.post':
    'Scor după ponderile tale: {score} din 100, față de {n, plural, one {# postare stabilizată} few {# postări stabilizate} other {# de postări stabilizate}} din 90 de zile.',
  'score.campaign':
    'Scor după ponderile tale: {score} din 100 în medie ({n, plural, one {# postare} few {# postări} other {# de postări}}, față de {of, number} din 90 de zile).',
  'score.tooFew':
    'Postările intră în clasament după aceste ponderi de la {needed, number} postări stabilizate; până acum {n, number}.',
  'score.unknown':
    'Nicio postare nu poate intra în clasament după aceste ponderi, pentru că site-ul nu arată destul pentru: {list}.',
} as const;
