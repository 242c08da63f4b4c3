/** Words for how numbers compare: a week with the week before, and a post with its usual, Finnish. */
export const verdicts = {
  'week.change': '{direction, select, up {Nousua\u00a0{share}} other {Laskua\u00a0{share}}}',
  'week.change.tiny': '{direction, select, up {Nousua} other {Laskua}} alle {share}',
  'week.change.range': '{low} – {high}',
  'week.cannotTell': 'Rajatapaus',
  'week.noChange': 'Ei näkyvää muutosta',
  'week.fromNone': 'Viime viikolla ei yhtään',
  'week.none.notRead': 'Ei luettu tällä viikolla',
  'week.none.noPosts': 'Ei vielä julkaisuja',
  'week.none.noPostsThen': 'Viime viikolla ei julkaisuja',
  'week.none.tooFew': 'Liian vähän lukemia',
  'week.none.notVisible': 'Ei näy täällä',
  'week.none.unknown': 'Ei vielä luettu',
  'week.was': 'oli {value}',
  'week.was.perPost': 'julkaisua kohti {current}, oli {previous}',
  'week.coverage': '{n, number}/{of, plural, one {# julkaisu} other {# julkaisua}} verrattu',
  'week.posts.more': '{n, number} enemmän kuin viime viikolla',
  'week.posts.fewer': '{n, number} vähemmän kuin viime viikolla',
  'week.posts.same': 'Yhtä monta kuin viime viikolla',

  'week.answer.allUp':
    '{n, plural, one {{names}: nousua viime viikosta} other {Kaikki {n, number} lukua nousussa viime viikosta}}',
  'week.answer.up': '{up, number}/{n, number} nousussa viime viikosta',
  'week.answer.upAndDown': '{up, number}/{n, number} nousussa viime viikosta; laskussa: {names}',
  'week.answer.down': 'Laskussa viime viikosta: {names}',
  'week.answer.allDown':
    '{n, plural, one {{names}: laskua viime viikosta} other {Kaikki {n, number} lukua laskussa viime viikosta}}',
  'week.answer.noChange': 'Ei näkyvää muutosta viime viikosta',
  'week.answer.noPosts': 'Ei vielä julkaisuja tällä viikolla',
  'week.answer.noPostsFinished': 'Ei julkaisuja tällä viikolla',
  'week.answer.notRead': 'Tällä viikolla ei ole vielä luettu mitään',
  'week.answer.firstWeek':
    '{n, plural, one {Yksi julkaisu} other {# julkaisua}} tällä viikolla, edelliseltä ei vertailukohtaa',
  'week.answer.tooFew': 'Liian vähän lukemia vertailuun viime viikon kanssa',
  'week.lead':
    '{range} (tilanne {until}): {n, plural, one {# julkaisu} other {# julkaisua}}, viime viikolla siihen mennessä {before, number}.',
  'week.lead.finished':
    '{range} – {n, plural, one {# julkaisu} other {# julkaisua}}, edellisellä viikolla {before, number}.',
  'week.lead.plain': '{range} (tilanne {until})',
  'week.lead.plainFinished': '{range}',

  'usual.times': '{times} tavallinen',
  'usual.nothingUsual': 'tavallisesti ei yhtään',
  'usual.tooFew': 'Liian vähän julkaisuja ({n, number}/{needed, number})',
  'usual.tooEarly': 'Liian aikaista, arvio kun ikä {hours, number}\u00a0h',
  'usual.noReading': 'Ei luettu, kun ikä oli {age}',
  'usual.noVerdict': 'Ei arviota',
  'usual.age.24h': '24\u00a0h',
  'usual.age.7d': '7\u00a0pv',
} as const;
