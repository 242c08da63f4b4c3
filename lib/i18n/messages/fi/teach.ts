/** Showing on a page where numbers stand, Finnish. */
export const teach = {
  'teach.start': 'Näytä, missä luvut ovat',
  'teach.start.none':
    'Yhtään sivuston {site} sivua ei ole auki, tai sitä ei lueta. Avaa sivu, anna sen latautua ja yritä uudelleen.',
  'teach.other': 'Muu sivusto',
  'teach.other.what': 'Sinä näytät, missä sen luvut ovat',
  'teach.here': 'Näytä, missä sen luvut ovat',
  'teach.needs': 'Näytä myös linkki ja tekijä: niistä tiedetään, mikä julkaisu on ja kenen.',
  'teach.title': 'Missä ovat sivuston {site} luvut?',
  'teach.howPost':
    'Osoita yksi julkaisu: napsauta sitä tai siirry siihen nuolinäppäimillä ja paina Enter. Escape lopettaa.',
  'teach.howField':
    'Osoita jostakin julkaisusta ”{field}”: napsauta sitä tai siirry siihen nuolinäppäimillä ja paina Enter. Escape lopettaa.',
  'teach.what': 'Mitä näytetään',
  'teach.post': 'Koko julkaisu',
  'teach.point': 'Osoita se',
  'teach.again': 'Puuttuuko se jostain tai onko se väärin? Osoita se sielläkin.',
  'teach.forget': 'Unohda tämä',
  'teach.save': 'Käytä tätä',
  'teach.close': 'Sulje',
  'teach.saved': 'Käytössä tästä lähtien. Löydät sen kohdasta Toimivuus, Korjaukset.',
  'teach.failed': 'Sivu ei vastannut. Mikään ei muuttunut.',
  'teach.noPost': 'Mikään tässä ei toistu julkaisujen tapaan. Osoita koko julkaisua.',
  'teach.noField': 'Se ei ole tunnetun julkaisun sisällä, tai sitä ei erota muista kohdista. Osoita itse lukua.',
  'teach.patchName': 'Näytetty {date}',
  'teach.posts': '{n, plural, =0 {Yhtään julkaisua ei luettaisi.} one {# julkaisu.} other {# julkaisua.}}',
  'teach.nameless':
    '{n, plural, one {Lisäksi # julkaisu, josta ei selviä, mikä se on.} other {Lisäksi # julkaisua, joista ei selviä, mitä ne ovat.}}',
  'teach.field':
    '{without, plural, =0 {{field}: kaikissa ({read, number})} one {{field}: {read, number} julkaisussa, yhdestä puuttuu} other {{field}: {read, number} julkaisussa, # puuttuu}}',
  'teach.field.values': '{line}: {values}',
  // Names that the worker writes beside those of numbers.
  'field.author': 'Tekijä',
  'field.publishedAt': 'Julkaisuaika',
  'repairs.field.permalink': 'Linkki',
} as const;
