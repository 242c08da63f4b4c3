/** Texts of the guide, Finnish. */
import type { HelpTexts } from '../en/help';

export const help: HelpTexts = {
  'help.title': 'Ohje',
  'help.lead': 'Mitä Yardstickissa näet, selkokielellä. Kuvissa on keksitty tili, englanniksi.',
  'help.contents': 'Sisällys',

  'help.first-week.title': 'Ensimmäinen viikkosi',
  'help.first-week.text': 'Säädä kerran kuntoon ja selaa sitten kuten ennenkin. Yardstick lukee mukana.',
  'help.first-week.sites': 'Valitse sivustot, joita käytät. Selain kysyy kerran, täsmälleen niistä.',
  'help.first-week.account':
    'Avaa oma profiilisi kullakin sivustolla ja vastaa kysymykseen ”{question}” ponnahdusikkunassa tai täällä.',
  'help.first-week.scroll':
    'Selaa viimeisimpiä julkaisujasi. Julkaisu lasketaan, kun puolet siitä on ollut näkyvissä sekunnin ajan. Kun vertailukelpoisia julkaisuja on {n, number}, näet, miten julkaisu pärjää tavalliseen tasoosi verrattuna.',
  'help.first-week.goals':
    'Valitse enintään {n, plural, one {# KPI} other {# KPI:tä}} ja aseta tavoitteet. Ilmankin kaikkea verrataan tavalliseen tasoosi.',
  'help.first-week.daily':
    'Avaa joka päivä julkaisut, jotka ponnahdusikkuna luettelee kohdassa ”{list}”. Julkaisun luvut päivän tai viikon ikäisenä voi lukea vain sinä päivänä.',
  'help.first-week.week':
    'Kun viikko on ohi, sivupaneeli kertoo, mikä muuttui ja miksi. Voit kopioida sen tekstinä sähköpostiin.',
  'help.first-week.backup': 'Tallenna varmuuskopio. Laajennuksen poistaminen hävittää kaiken.',
  'help.picture.badge': 'Julkaisun merkki. Osoita sitä, niin näet luvut sen takana.',
  'help.picture.badge.alt':
    'Julkaisu syötteessä. Sen lukujen alla on merkki, joka kertoo, moninkertainenko tulos on tavalliseen nähden. Vieressä oleva kortti näyttää luvut tavoitteineen ja arvioineen, mihin julkaisua verrataan ja milloin se luettiin.',
  'help.picture.popup': 'Ponnahdusikkuna: onko viikko raiteillaan?',
  'help.picture.popup.alt':
    'Ponnahdusikkuna: ylhäällä tili, sitten yksi lause viikosta, taulukko KPI-luvuista arvoineen, tavoitteineen ja arvioineen ja alhaalla painikkeet.',

  'help.numbers.title': 'Mitä kukin luku tarkoittaa',
  'help.usual.title': 'Tavallinen tasosi',
  'help.usual.text':
    '”{example}” tarkoittaa: niin monta kertaa se, mitä vertailukelpoisilla julkaisuillasi oli samanikäisinä. Vertailukelpoisia ovat saman tilin uusimmat samantyyppiset julkaisut, enintään {n, number}. Tavallinen on niiden keskimmäisen puoliskon keskiarvo, joten yksi suosikki ei sitä siirrä.',
  'help.usual.age':
    'Julkaisuja verrataan samanikäisinä: 24 tunnin ja 7 päivän iässä ja kun luvut ovat vakiintuneet. Kahden tunnin ikäistä ei koskaan verrata viikon ikäiseen.',
  'help.usual.format':
    'Kun yhtä tyyppiä on alle {n, plural, one {# julkaisu} other {# julkaisua}}, kaikki tyypit otetaan yhdessä, ja siitä kerrotaan.',
  'help.verdicts.title': 'Tavoitteet, tahti ja arviot',
  'help.verdicts.text':
    'Tavoite on se, mihin KPI:n pitäisi yltää julkaisussa tai viikossa, kuukaudessa tai neljännesvuodessa. Tahti kertoo, missä sen pitäisi tänään olla viime viikkojesi perusteella.',
  'help.verdicts.met': 'Tavoite on saavutettu.',
  'help.verdicts.missed': 'Aika on ohi, eikä tavoitetta saavutettu.',
  'help.verdicts.ahead': 'Aikaa on jäljellä, ja tulos on suurempi kuin sen pitäisi tänään olla.',
  'help.verdicts.onPace': 'Aikaa on jäljellä, ja tulos on suunnilleen se, mitä sen pitäisi tänään olla.',
  'help.verdicts.behind': 'Aikaa on jäljellä, ja tulos on pienempi kuin sen pitäisi tänään olla.',
  'help.verdicts.close': 'Luku tiedetään vain vaihteluvälinä, ja tavoite on sen sisällä.',
  'help.verdicts.early': 'Julkaisu on liian tuore arvioitavaksi.',
  'help.verdicts.notVisible': 'Sivusto ei näytä tätä lukua. Se on tuntematon, ei 0.',
  'help.verdicts.missing': 'Sivuston pitäisi näyttää se, mutta sitä ei saatu luettua.',
  'help.picture.week': 'Sivupaneeli, {week}: ensin vastaus, sitten luvut sen takana.',
  'help.picture.week.alt':
    'Sivupaneelin näkymä {week}: yksi lause siitä, miten viikko sujuu, sitten kukin KPI arvoineen ja tavoitteineen ja vertailu viime viikkoon.',
  'help.counts.title': 'Lukumäärät',
  'help.rates.title': 'Suhdeluvut',
  'help.money.title': 'Kulut ja tuotto',
  'help.account.title': 'Tilin luvut',
  'help.account.following': 'kuinka montaa tiliä se itse seuraa',
  'help.account.connections': 'kuinka monta ihmistä verkostossa on',
  'help.account.likes_total': 'kaikkien julkaisujen tykkäykset yhteensä, kuten profiili ne näyttää',
  'help.account.views_total': 'kaikkien julkaisujen katselut yhteensä, kuten profiili ne näyttää',

  'help.differences.title': 'Miksi luku voi poiketa sivuston luvusta',
  'help.differences.text':
    'Yardstick ottaa sen, minkä sivu näyttää, eikä lisää mitään. Kun kaksi lukua eroaa, syy on useimmiten jokin näistä.',
  'help.differences.time': 'Hetki',
  'help.differences.time.text':
    'Näet luvun sellaisena kuin se oli, kun viimeksi katsoit; sivusto on laskenut sen jälkeen lisää. Jokaisesta luvusta kerrotaan, milloin se luettiin.',
  'help.differences.rounding': 'Pyöristys',
  'help.differences.rounding.text':
    'Sivustot lyhentävät suuria lukuja. ”{raw}” voi olla mitä tahansa väliltä {low}–{high}. Yardstick säilyttää vaihteluvälin ja merkitsee luvun merkillä ≈.',
  'help.differences.place': 'Eri sivut',
  'help.differences.place.text':
    'Saman sivuston syöte, profiili ja tilastot ovat usein eri mieltä. Kun saman sivun kaksi paikkaa on eri mieltä, luku merkitään.',
  'help.differences.period': 'Viikon julkaisut vai viikon tapahtumat',
  'help.differences.period.text':
    'Sivuston tilastot laskevat, mitä viikon aikana tapahtui, myös vanhoille julkaisuille. Yardstick laskee yhteen ne julkaisut, jotka julkaistiin sillä viikolla. Itse päätät, minä päivänä ja millä aikavyöhykkeellä viikko alkaa.',
  'help.differences.meaning': 'Sama sana, eri asia',
  'help.differences.meaning.text':
    'Sitoutumisia ovat tykkäykset, kommentit, jaot, lainaukset ja tallennukset sekä linkin klikkaukset, kun ne näkyvät. Sivusto voi laskea mukaan profiilikäynnit tai kuvien avaukset. Suhdeluvut eroavat sen mukaan, millä jaetaan; se sanotaan nimessä.',
  'help.differences.leftOut': 'Pois jätetyt julkaisut',
  'help.differences.leftOut.text':
    'Vastaukset, mainostetut julkaisut ja julkaisut ilman selvää päivää eivät ole mukana viikon summissa. Paneeli kertoo, montako niitä on.',
  'help.differences.unseen': 'Julkaisut, joita et katsonut',
  'help.differences.unseen.text':
    'Mitä et selannut esiin, sitä ei luettu. Paneeli kertoo, montako viikon julkaisua luettiin.',
  'help.differences.fewer': 'Luvut, jotka pienenevät',
  'help.differences.fewer.text': 'Ihmiset peruvat tykkäyksiä, ja sivustot poistavat valetilejä.',
  'help.differences.wrong': 'Silti väärin?',
  'help.differences.wrong.text':
    'Avaa julkaisu sivupaneelissa ja korjaa lukema tai hylkää se. Luettu jää talteen sen rinnalle.',
  'help.picture.post': 'Sivupaneeli, {post}: jokainen lukema ja teksti, josta se luettiin.',
  'help.picture.post.alt':
    'Yhden julkaisun lukemat sivupaneelissa: taulukossa ikä, aika, arvo ja teksti sellaisena kuin sivu sen näytti.',

  'help.read.title': 'Mitä luetaan ja mitä ei',
  'help.read.text':
    'Vain se, minkä sivu näyttää, sallimillasi sivustoilla ja silloin, kun katsot sitä. Vain omien tiliesi ja kilpailijoiksi nimeämiesi tilien julkaisut.',
  'help.not-read.title': 'Ei lueta koskaan',
  'help.not-read.unseen': 'sivuja, joita et avaa, eikä julkaisuja, jotka eivät olleet näkyvissä',
  'help.not-read.private': 'viestejä, luonnoksia eikä sitä, mitä kirjoitat sivustolla',
  'help.not-read.others': 'kenenkään muun julkaisuja',
  'help.not-read.statistics':
    'sivustojen tilastosivuja, paitsi LinkedInin; niiden sijaan voi tuoda sivuston vientitiedostot',
  'help.not-read.nothing': 'Mikään ei lähde koneeltasi: Yardstick ei voi lähettää mitään.',
  'help.by-site.title': 'Sivusto kerrallaan',
  'help.by-site.text':
    'Se, mitkä näistä luvuista näkyvät, vaihtelee sivulta toiselle. Mitä ei näytetä, jää tuntemattomaksi, eikä sitä koskaan pidetä nollana.',
  'help.by-site.everybody': 'Julkaisuista',
  'help.by-site.author': 'Vain omista julkaisuistasi',
  'help.by-site.account': 'Tilistä',
  'help.by-site.panelOnly': 'Näkyy ponnahdusikkunassa ja sivupaneelissa; merkkejä vain, jos otat ne käyttöön.',
  'help.by-site.verified': 'Verrattu sivustoon viimeksi {day}',
  'help.by-site.anyServer': '{site}, mikä tahansa palvelin',
  'help.by-site.other': 'Mikä tahansa muu sivusto',
  'help.by-site.other.text': 'Lisää sen osoite ja näytä kerran, missä sen luvut ovat.',
  'help.by-site.typed': 'Mitä mikään sivu ei näytä',
  'help.by-site.typed.text': 'Voit syöttää julkaisuun tai tuoda tiedostosta: {list}.',

  'help.site-changes.title': 'Kun sivusto muuttaa sivuaan',
  'help.site-changes.text':
    'Sivustot rakentavat sivujaan uusiksi ilmoittamatta. Silloin luku voi olla paikassa, josta Yardstick ei etsi. Se ei arvaa: luku puuttuu, ja ponnahdusikkuna ja paneeli kertovat sen heti. Tallennettu pysyy ennallaan.',
  'help.site-changes.health': 'Avaa Toimivuus. Se kertoo kustakin sivustosta, mitä luetaan ja mitä puuttuu.',
  'help.site-changes.reload': 'Lataa sivuston sivu uudelleen; joskus se oli latautunut vain puoliksi.',
  'help.site-changes.teach':
    'Valitse ”{button}” ja osoita lukua yhdessä julkaisussa. Siitä lähtien se luetaan kaikista.',
  'help.site-changes.repair':
    'Tai käytä korjaustiedostoa, jonka joku lähetti sinulle. Näet, mitä se muuttaisi, ennen kuin se muuttaa mitään.',
  'help.site-changes.report':
    'Kopioi raportti ja lähetä se jollekulle, joka voi korjata asian. Siinä ei ole tekstejä, nimiä eikä osoitteita.',
  'help.site-changes.after':
    'Mitä sillä välin ei luettu, jää tuntemattomaksi, ja jokaisesta viikosta kerrotaan, montako sen julkaisuista luettiin.',
  'help.picture.health': 'Sivu {health}: mitä sivustolta luetaan ja mitä puuttuu.',
  'help.picture.health.alt':
    'Sivu {health}: huomautus kertoo, mitä lukua ei saada luettua. Alla taulukko näyttää kustakin luvusta, monestako julkaisusta se luettiin, milloin viimeksi ja mikä sen tila on.',

  'help.ranges.title': 'Vaihteluvälit ja ”liian vähän arvioitavaksi”',
  'help.ranges.text':
    'Kun julkaisuja on kourallinen, sattuma ratkaisee. Yardstick on mieluummin hiljaa kuin sanoo jotain, mikä pitäisi perua.',
  'help.ranges.exact': 'Tarkka, kuten sivu sen näyttää.',
  'help.ranges.rounded':
    'Luvun takana on vaihteluväli. Summat ja vertailut kantavat sen mukanaan, eikä muutos vaihteluvälin sisällä ole muutos.',
  'help.ranges.unknown': 'Tuntematon: ei näytetty tai ei luettu. Ei koskaan lasketa nollaksi.',
  'help.ranges.tooFew':
    'Arvioon tarvitaan {n, plural, one {# vertailukelpoinen julkaisu} other {# vertailukelpoista julkaisua}}. Lisää kertyy, kun selaat vanhempia julkaisuja.',
  'help.ranges.noReading':
    'Julkaisua ei katsottu sen ikäisenä, joten sitä ei voi silloin verrata. Seuraavassa iässä voi.',
  'help.ranges.normal':
    'Julkaisusi eroavat muutenkin toisistaan. Paremmaksi tai huonommaksi sanotaan vain se, mikä ylittää nämä erot.',
  'help.ranges.times':
    'Parhaisiin aikoihin tarvitaan {posts, plural, one {# julkaisu} other {# julkaisua}} ja {weeks, plural, one {# viikko} other {# viikkoa}}. ”Ei luotettavaa eroa” on sekin vastaus: julkaise, kun sinulle sopii.',
};
