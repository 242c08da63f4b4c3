/** Words of the popup, and of the state of a tab, which the side panel says as well, Finnish. */
export const popup = {
  'popup.openPanel': 'Avaa sivupaneeli',
  'popup.export': 'Vie CSV',
  'popup.pause': 'Tauko',
  'popup.resume': 'Jatka',
  'popup.options': 'Asetukset',
  'popup.accountOn': '{platform} · {handle}',
  'popup.noneHere': 'ei vielä omia julkaisujasi',
  'popup.postsHereLast': '{n, plural, one {# julkaisu täällä} other {# julkaisua täällä}}, klo\u00a0{time}',

  'state.working': 'Lukee',
  'state.degraded': 'Osittain',
  'state.broken': 'Ei lue',
  'state.empty': 'Ei julkaisuja täällä',
  'state.wall': 'Kirjaudu ensin',
  'state.waiting': 'Valmis',
  'state.paused': 'Tauolla',
  'state.off': 'Pois päältä',
  'state.elsewhere': 'Muu sivusto',
  'state.no-sites': 'Ei käytössä',

  'notice.degraded.title': 'Kaikkea ei lueta täällä: {list}.',
  'notice.degraded.text':
    '{site} on ehkä muuttanut sivuaan. Kaikki muu luetaan yhä, eikä mitään tallennettua ole kadonnut.',
  'notice.broken.title': 'Julkaisuja on, mutta yhtäkään ei saatu luettua.',
  'notice.broken.text':
    '{site} on ehkä muuttanut sivuaan. Mitään väärää ei tallenneta, eikä mitään tallennettua ole kadonnut.',
  'notice.affected': 'Katso, mihin se vaikuttaa',
  'notice.wall.title': 'Kirjaudu ensin sivustolle {site}.',
  'notice.wall.text': 'Sivulla on julkaisujen sijaan kirjautumislomake. Tallennetut tiedot ovat tallessa.',
  'notice.empty.title': 'Sivulla ei ole julkaisuja.',
  'notice.empty.text': 'Avaa profiilisi tai jokin julkaisusi sivustolla {site}.',
  'notice.paused.title': 'Tauolla sivustolla {site}.',
  'notice.paused.text': 'Mitään ei lueta, ennen kuin jatkat. Tallennetut tiedot ovat tallessa.',
  'notice.paused.action': 'Jatka',
  'notice.off.title': '{site} on pois päältä.',
  'notice.off.text': 'Siellä ei lueta mitään.',
  'notice.off.action': 'Salli {site}',
  'notice.waiting.title': 'Odotetaan julkaisuja.',
  'notice.waiting.text': 'Julkaisut luetaan, kun katsot niitä. Jos mitään ei tapahdu, lataa sivu uudelleen.',
  'notice.elsewhere.title': 'Tätä välilehteä ei lueta.',
  'notice.elsewhere.text': 'Vain sallimasi sivustot luetaan: {list}.',
  'notice.elsewhere.action': 'Valitse sivustot',
  'notice.room.full': 'Tila on loppu: mitään uutta ei tallenneta.',
  'notice.room.low': 'Tällä tietokoneella on vähän tilaa jäljellä.',
  'notice.room.text': 'Vapauta levytilaa tai tallenna varmuuskopio ja poista se, mitä et enää tarvitse.',
  'notice.room.action': 'Tee tilaa',
  'notice.lost.title': 'Historiasi on kadonnut tästä selaimesta.',
  'notice.lost.text':
    'Sen tiedostot tällä tietokoneella vaurioituivat tai poistettiin, ja selain aloitti tyhjän. Palauta viimeisin varmuuskopio, niin saat sen takaisin.',
  'notice.lost.action': 'Palauta varmuuskopio',
  'notice.lost.without': 'Jatka ilman sitä',
  'notice.database.title': 'Historiaa ei voi avata.',
  'notice.database.newer':
    'Sen on kirjoittanut Yardstickin uudempi versio. Sitä voi lukea, mutta uutta ei lisätä. Päivitä laajennus.',
  'notice.database.blocked':
    'Toinen Yardstickin sivu pitää sitä auki. Sulje muut Yardstickin sivut ja lataa sitten tämä uudelleen.',
  'notice.database.failed':
    'Mitään ei ole poistettu. Käynnistä selain uudelleen; jos se ei auta, älä poista laajennusta.',

  'popup.moreRows': '{n, plural, one {# luku lisää} other {# lukua lisää}} sivupaneelissa.',
  'popup.noSites.title': 'Valitse ensin sivustosi',
  'popup.noSites.text':
    'Täällä näet, miten tililläsi menee tällä viikolla. Alkuun pääsee noin kahdessa minuutissa, eikä mitään lueta ennen kuin kerrot, missä.',
  'popup.noSites.action': 'Aloita',
  'popup.noAccount.title': 'Ei vielä tiliä',
  'popup.noAccount.text':
    'Täällä näet, miten tililläsi menee tällä viikolla. Avaa oma profiilisi sallimallasi sivustolla, niin kysymys, onko se sinun, ilmestyy tähän.',
  'popup.noAccount.candidate':
    'Vastaa yllä olevaan kysymykseen, niin tämän viikon luvut ilmestyvät tähän, kun katsot julkaisujasi.',

  'popup.review': 'Tavoitteesi oli määrä tarkistaa {day}.',
  'popup.review.action': 'Katso tavoitteita',
  'popup.backup.never': 'Historiastasi ei ole vielä varmuuskopiota.',
  'popup.backup.old': 'Viimeisin varmuuskopio on tehty {day}.',
  'popup.backup.action': 'Tallenna varmuuskopio',

  'revisit.title': 'Palaa näihin tänään',
  'revisit.aside': 'lukema puuttuu',
  'revisit.since': '{age} täyttyi {time}',
  'revisit.at': '{age} täyttyy {time}',
  'revisit.age.24h': '24\u00a0h',
  'revisit.age.7d': '7\u00a0pv',
  'revisit.age.28d': '28\u00a0pv',

  'post.untitled': '{format}, {when}',
  'post.untitledUndated': '{format}, ei päivämäärää',
} as const;
