/** The stores' texts in Finnish. */
import type { ListingTexts } from '../listing-texts';

export const fi: ListingTexts = {
  claim: 'Onko julkaisu hyvä? Näet sen julkaisusta.',
  description: [
    {
      title: null,
      lines: [
        'Katsot julkaisuasi ja mietit: onko tämä hyvä? Yardstick vastaa itse julkaisussa, verrattuna omaan tavalliseen tasoosi ja omiin tavoitteisiisi, ja säilyttää historian, jota raporttisi tarvitsevat. Niille, jotka hoitavat sosiaalisen median tilejä.',
      ],
    },
    {
      title: 'Julkaisussa',
      lines: [
        'Pieni merkki kertoo, miten julkaisu pärjää: ▲ 2,1× tavallinen. Osoita sitä, niin näet KPI:t tavoitteineen ja arvioineen, kuinka monta julkaisua vertailun takana on ja tekstin, josta kukin luku luettiin.',
      ],
    },
    { title: 'Ponnahdusikkunassa', lines: ['Tämä viikko tavoitteisiisi ja tahtiisi verrattuna, viidessä sekunnissa.'] },
    {
      title: 'Sivupaneelissa',
      lines: [
        '• Viikko: mikä muuttui viime viikosta ja miksi: enemmän julkaisuja, eri tyyppejä vai parempia julkaisuja.',
        '• Julkaisut: jokainen julkaisu lukuineen; lajittele, suodata, lisää kampanjoihin, vie.',
        '• Parhaat ajat: milloin julkaiseminen tuottaa sinulle parempia tuloksia, vain kun siihen voi luottaa.',
        '• Julkaisu: miten yksi julkaisu kasvoi, lukema lukemalta.',
      ],
    },
    {
      title: 'Tavoitteet',
      lines: [
        'Valitse päämäärä ja enintään kuusi KPI:tä, aseta tavoitearvot tileittäin ja jaksoittain ja näe, mikä on saavutettu, mikä ei ja mikä on rajatapaus. Menneet jaksot pitävät oman aikansa tavoitteet.',
      ],
    },
    {
      title: 'Tietosi',
      lines: [
        'CSV- ja Excel-vienti, varmuuskopio ja palautus, muiden tietokoneidesi kanssa jaettu kansio sekä X:n, LinkedInin, Facebookin, Instagramin, YouTuben, TikTokin ja tavallisten työkalujen vientitiedostojen tuonti.',
      ],
    },
    {
      title: 'Lukuja, joihin voi vedota',
      lines: [
        '”1 204” on tarkka, ”1,2 t.” on väli, ja vertailut ottavat sen huomioon. Se, mitä sivu ei näytä, jää tyhjäksi eikä koskaan ole 0. Alle kymmenellä vertailukelpoisella julkaisulla arvion tilalla lukee ”liian vähän julkaisuja”.',
      ],
    },
    {
      title: 'Mitään ei lähde koneeltasi',
      lines: [
        'Ei palvelinta, ei tiliä, ei seurantaa, ei verkkokoodia. Yardstick lukee vain sen, minkä sivu näyttää sinulle, sivustoilla, jotka otat käyttöön, ja silloin kun katsot sivua. Se ei napsauta, vieritä eikä pyydä mitään. Historia pysyy selaimessasi; laajennuksen poistaminen poistaa sen, joten vie ensin se, minkä haluat säilyttää.',
      ],
    },
    {
      title: 'Sivustot',
      lines: [
        'X, LinkedIn, Instagram, Facebook, YouTube, TikTok, Threads, Bluesky, Mastodon (kaikki palvelimet), Reddit ja Pinterest. Muutakin sivustoa voi lukea, kun näytät, missä sen luvut ovat. LinkedInissä tulokset näkyvät vain sivupaneelissa, ellet ota merkkejä käyttöön.',
        'Yardstick ei kuulu millekään näistä sivustoista, eivätkä ne suosittele sitä.',
      ],
    },
    { title: 'Kielet', lines: ['Englanti, romania, puola, kreikka, suomi.'] },
  ],
  shots: {
    badge: {
      title: 'Vastaus on julkaisussa',
      words: 'Tavalliseen ja tavoitteisiisi verrattuna; näet, montako julkaisua vertailun takana on.',
    },
    week: {
      title: 'Mikä muuttui tällä viikolla ja miksi',
      words: 'Verrattuna tavoitteisiin, viime viikkoon ja sitä edeltäviin.',
    },
    popup: { title: 'Tahdissa? Viisi sekuntia', words: 'Viikon KPI:t: tavoite, tahti ja arvio.' },
    times: { title: 'Milloin julkaista', words: 'Vain kun omat julkaisusi sen osoittavat.' },
    goals: {
      title: 'Omat tavoitteet ja tavoitearvot',
      words: 'Enintään kuusi KPI:tä, selkeästi selitettyinä. Menneet jaksot pitävät tavoitteensa.',
    },
    data: {
      title: 'Tietosi pysyvät sinulla',
      words: 'Vienti, varmuuskopio ja tuonti. Ei palvelinta, ei tiliä, mitään ei lähde koneelta.',
    },
  },
  searchTerms: [
    'sosiaalisen median analytiikka',
    'sitoutumisaste',
    'julkaisujen mittarit',
    'paras julkaisuaika',
    'KPI',
    'CSV-vienti',
  ],
};
