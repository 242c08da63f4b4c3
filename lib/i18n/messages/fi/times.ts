/** Words of the view of best times, Finnish. */
export const times = {
  'panel.times': 'Parhaat ajat',

  'times.filter.format': 'Tyyppi',
  'times.filter.format.all': 'Kaikki tyypit',
  'times.filter.format.option': '{format} ({n, number})',
  'times.filter.metric': 'Mittari',
  'times.filter.zone': 'Yleisösi aikavyöhyke',
  'times.filter.zone.own': '{zone} (oma)',
  'times.limits': 'Vapaapäivät ja hiljaiset tunnit',
  'times.limits.none': 'ei ole',
  'times.limits.noDays': 'ei {days}',
  'times.limits.quietSummary': 'hiljaista {hours}',
  'times.limits.days': 'Älä julkaise koskaan',
  'times.limits.quiet': 'Hiljaiset tunnit',
  'times.limits.from': 'Alkaen',
  'times.limits.to': 'Päättyen',
  'times.limits.hint':
    'Näitä aikoja ei suositella. Niiden julkaisut vaikuttavat silti siihen, mitä muista ajoista tiedetään.',

  'times.hours': '{from}–{to}',
  'times.window': '{days}, {hours}',
  'times.answer.reliable': 'Noin {share, number, percent} parempi kuin tavalliset aikasi: {window}',
  'times.answer.hint': 'Ehkä {share, number, percent} parempi kuin tavalliset aikasi: {window}',
  'times.answer.none': 'Aikojesi välillä ei ole luotettavaa eroa ({n, plural, one {# julkaisu} other {# julkaisua}})',
  'times.answer.notEnough': 'Ei vielä tarpeeksi julkaisuja: {n, number}/{needed, number}',
  'times.answer.notEnoughWeeks': 'Ei vielä tarpeeksi viikkoja: {n, number}/{needed, number}',
  'times.answer.noneAllowed': 'Aikasi eroavat toisistaan, mutta mikään sallimasi ei ole muita parempi',
  'times.lead.window':
    'Todennäköisesti {low} – {high}; silloin on julkaistu {n, plural, one {# julkaisusi} other {# julkaisuasi}}.',
  'times.lead.basis':
    '{n, plural, one {# julkaisu} other {# julkaisua}}, {weeks, plural, one {# viikko} other {# viikkoa}}. Tyypin, trendin ja tilin tason vaikutus on poistettu.',
  'times.lead.content': 'Se, mitä julkaiset, merkitsee enemmän kuin se, milloin julkaiset.',
  'times.lead.chance':
    'Sattuman osuus: kun julkaisujesi ajat sekoitettiin, ero oli yhtä suuri {n, number} kerralla {of, plural, one {# yrityksestä} other {# yrityksestä}}.',
  'times.lead.association':
    'Se, mitä julkaiset noihin aikoihin, voi yksinkertaisesti olla parempaa. Kokeilu kertoo enemmän kuin vanhat julkaisut.',
  'times.lead.hint': 'Vain vihje: yksi kahdestakymmenestä tilistä näyttää tältä, vaikka hyvää aikaa ei olisi.',
  'times.lead.none':
    'Julkaise silloin, kun sinulle sopii. Jos parempi aika on olemassa, sen etu on liian pieni näkyäkseen julkaisuissasi.',
  'times.lead.notEnough':
    'Julkaise silloin, kun sinulle sopii. Kun julkaisuja on alle {needed, number}, todellisetkin erot jäävät piiloon: vielä {missing, number}, niin asia testataan kunnolla.',
  'times.lead.notEnoughWeeks':
    'Julkaise silloin, kun sinulle sopii. Jos viikkoja on alle {needed, number}, hyvää aikaa ei erota hyvästä viikosta.',
  'times.lead.counted':
    'Mukana ovat omat vakiintuneet julkaisusi viimeisten 365 päivän ajalta, jos niiden aika tiedetään: ei vastauksia, ei mainostettuja. Kymmenelle ensimmäiselle ei ole vertailukohtaa.',
  'times.lead.forced':
    '{n, plural, one {# julkaisu on jätetty pois, koska sen aika ei ollut oma valintasi.} other {# julkaisua on jätetty pois, koska niiden aika ei ollut oma valintasi.}}',

  'times.leftOut': 'Jätetty pois: {list}.',
  'times.leftOut.noHour': '{n, number} ilman sivuston kertomaa tuntia',
  'times.leftOut.young': '{n, number} vielä vakiintumatta viimeksi luettaessa',
  'times.leftOut.noValue': '{n, number} ilman tätä lukua',
  'times.leftOut.notOriginal':
    '{n, plural, one {# vastaus tai mainostettu julkaisu} other {# vastausta ja mainostettua julkaisua}}',
  'times.reading': 'Miten tätä luetaan',
  'times.reading.method':
    'Kutakin julkaisua verrataan omiin julkaisuihisi neljältä edeltävältä viikolta, sen tyypin tavallinen etu vähennetään, ja tunnit oppivat viereisistä tunneista ja samanlaisista päivistä.',
  'times.reading.faint':
    'Täysi väri: todennäköinen vaihteluväli ei sisällä nollaa, ja olet julkaissut siihen aikaan. Haalea: se voi olla sattumaa, tai vain viereiset tunnit viittaavat siihen.',

  'times.map.effect': 'Viikon kunkin tunnin vaikutus',
  'times.map.counts': 'Julkaisuja tunnissa, ilman arviota',
  'times.map.help': 'Nuolinäppäimillä siirryt tunnista toiseen.',
  'times.map.off': 'jätetty pois',
  'times.map.faint': 'haalea: epävarma · ääriviiva: ei julkaisuja lähellä',
  'times.map.legend.one': '1 julkaisu',
  'times.map.legend.two': '2',
  'times.map.legend.more': '3 tai enemmän',
  'times.cell.name': '{day} {hours}',
  'times.cell.now': '{name}, nyt',
  'times.cell.label': '{name}: {size}, {likely}. {posts}',
  'times.cell.labelCount': '{name}: {posts}',
  'times.cell.labelOff': '{name}: jätetty pois. {posts}',
  'times.cell.against': 'tyypilliseen verrattuna',
  'times.cell.posts': '{n, plural, =0 {Ei julkaisuja tässä} one {# julkaisu tässä} other {# julkaisua tässä}}',
  'times.cell.nearby': '{posts}, lähellä noin {near, number}',
  'times.cell.likely': 'todennäköisesti {low} – {high}',
  'times.cell.uncertain': 'epävarma',
  'times.cell.nothingNear': 'ei julkaisuja lähellä, joten mitään ei tiedetä',
  'times.cell.behind': '{n, plural, one {Julkaisu tämän takana} other {# julkaisua tämän takana}}',
  'times.cell.forced': 'Aika oli pakotettu',
  'times.cell.forcedHint':
    'Merkitse julkaisut, joiden aika ei ollut oma valintasi: niitä ei enää lasketa, ja ajat lasketaan uudelleen.',
  'times.cell.gone': '{n, plural, one {# julkaisua ei enää säilytetä} other {# julkaisua ei enää säilytetä}}',
  'times.forced.undo': 'Laske taas mukaan',

  'times.windows': 'Suosi näitä aikoja',
  'times.windows.aside': 'julkaisut, vaikutus',
  'times.windows.likely': 'todennäköisesti {low} – {high}',

  'times.test': 'Olisiko se toiminut?',
  'times.test.text':
    'Opittu {train, plural, one {ensimmäisestä julkaisustasi} other {# ensimmäisestä julkaisustasi}}, testattu {test, number} seuraavalla. Niistä se viidennes, joka osui parhailta näyttäneisiin aikoihin, menestyi:',
  'times.test.better': '{share, number, percent} paremmin',
  'times.test.worse': '{share, number, percent} huonommin',
  'times.test.same': 'yhtä hyvin',
  'times.test.rest': 'kuin muut',
  'times.test.likely': 'todennäköisesti {low} – {high}',
  'times.test.confirmed': 'Myöhemmät julkaisut vahvistavat sen.',
  'times.test.open': 'Myöhemmät julkaisut eivät vahvista eivätkä kumoa sitä.',
  'times.test.contradicted': 'Myöhemmät julkaisut ovat ristiriidassa sen kanssa, joten se sanotaan varovaisemmin.',

  'times.trials': 'Kokeile näitä aikoja',
  'times.trials.aside': 'tehdyt julkaisut',
  'times.trials.none': 'Kokeilemisen arvoista aikaa ei ole: hyvien aikojesi lähellä ei ole yhtään epävarmaa.',
  'times.trials.unknown': 'Ajoistasi tiedetään liian vähän, jotta jotain voisi ehdottaa.',
  'times.trials.how':
    'Kokeilu vertaa {needed, number} seuraavaa siihen aikaan tehtyä julkaisuasi, kun ne ovat vakiintuneet: kutakin viimeisimpään samantyyppiseen julkaisuusi muuna aikana.',
  'times.trials.sooner': 'Haluatko tietää aikaisemmin?',
  'times.trials.few': 'vähän julkaisuja: kokeilemisen arvoinen',
  'times.trials.uncertain': 'näyttää {share} paremmalta, mutta ei varmasti',
  'times.trials.start': 'Aloita',
  'times.trials.startLabel': 'Aloita kokeilu: {window}',
  'times.trials.stop': 'Lopeta',
  'times.trials.stopLabel': 'Lopeta kokeilu: {window}',
  'times.trials.forget': 'Poista',
  'times.trials.forgetLabel': 'Poista kokeilu: {window}',
  'times.trials.toGo': '{n, number} jäljellä',
  'times.trials.progress': '{n, number}/{of, plural, one {# julkaisu} other {# julkaisua}} verrattu',
  'times.trials.waiting':
    '{n, plural, one {# julkaisu odottaa vakiintumista tai paria} other {# julkaisua odottaa vakiintumista tai paria}}',
  'times.trials.since': '{date} alkaen, {metric}, aikavyöhyke {zone}',
  'times.trials.better':
    'Parempi: {size} ({n, plural, one {# julkaisupari} other {# julkaisuparia}}, todennäköisesti {low} – {high}).',
  'times.trials.worse':
    'Huonompi: {size} ({n, plural, one {# julkaisupari} other {# julkaisuparia}}, todennäköisesti {low} – {high}).',
  'times.trials.noDifference':
    'Eroa ei näy: {size} mahtuu tavalliseen vaihteluun ({n, plural, one {# julkaisupari} other {# julkaisuparia}}, todennäköisesti {low} – {high}).',
  'times.trials.tooFew': 'Liian vähän julkaisuja: {n, number}/{needed, number} voitiin verrata.',
  'times.trials.posts': '{n, plural, one {Julkaisu} other {# julkaisua}}',
  'times.trials.pairedWith': 'vertailussa {post}',
  'times.trials.unread':
    'Laajennuksen toisen version {n, plural, one {yhtä kokeilua} other {# kokeilua}} ei voi näyttää.',

  'times.table.show': 'Näytä taulukkona',
  'times.table.hide': 'Piilota taulukko',
  'times.table.note': 'Viikon 168 tuntia: ensin ne, joina julkaiset, vaikutuksen mukaan',
  'times.table.noteCounts': 'Viikon 168 tuntia, eniten julkaisuja ensin',
  'times.table.hour': 'Tunti',
  'times.table.posts': 'Julkaisut',
  'times.table.effect': 'Vaikutus',
  'times.table.likely': 'Todennäköinen',
  'times.table.range': '{low} – {high}',

  'times.picture': 'Kopioi kuvana',
  'times.picture.note':
    'Aikavyöhyke {zone}. {n, plural, one {# julkaisu} other {# julkaisua}}, {weeks, plural, one {# viikko} other {# viikkoa}}; haalea: epävarma.',
  'times.picture.done': 'Kuva on leikepöydällä.',
  'times.picture.failed': 'Kuvaa ei voitu kopioida. Taulukko näyttää saman.',
  'times.sheet': 'Tulostettava muistilappu',
  'times.again': 'Laske uudelleen',
  'times.computed': 'Laskettu {when}, uudelleen joka viikko, jotta neuvot eivät vaihdu jokaisen julkaisun myötä.',
  'times.computed.few': 'Laskettu {when}, uudelleen jokaisen julkaisun jälkeen, kunnes niitä on tarpeeksi.',
  'times.working': 'Lasketaan …',
  'times.failed.title': 'Parhaita aikoja ei voitu laskea.',
  'times.failed.text': 'Julkaisusi ovat tallessa. Yritä uudelleen; jos se toistuu, kopioi raportti kohdasta Toimivuus.',
  'times.failed.retry': 'Yritä uudelleen',
  'times.empty.title': 'Ei vielä julkaisuja',
  'times.empty.text':
    'Parhaat ajat ilmestyvät tähän, kun omia julkaisujasi on vähintään {needed, number} ja viikkoja vähintään {weeks, number}. Avaa profiilisi ja selaa, niin vanhemmatkin julkaisut luetaan.',

  'times.sheet.title': 'Milloin julkaista: {account}',
  'times.sheet.for': '{platform}. {metric}, {format}, aikavyöhyke {zone}, laskettu {when}.',
  'times.sheet.print': 'Tulosta',
  'times.sheet.missing.title': 'Ei vielä tulostettavaa',
  'times.sheet.missing': 'Avaa ensin tämän tilin Parhaat ajat sivupaneelissa; tämä sivu näyttää siellä lasketun.',
} as const;
