/** Words for the week as text, and for typing in numbers of several posts, Finnish. */
export const summary = {
  'summary.open': 'Kopioi tekstinä',
  'summary.field': 'Viikon yhteenveto, muokkaa vapaasti',
  'summary.copy': 'Kopioi',
  'summary.copied': 'Teksti on leikepöydällä.',
  'summary.again': 'Aloita alusta',
  'summary.line': '{name}: {text}',
  'summary.findings': 'Mikä erottui',
  'summary.findings.none': 'Ei vielä mitään varmaa.',
  'summary.verdict': '{text} ({n, number} ja {before, plural, one {# julkaisu} other {# julkaisua}} verrattu).',
  'summary.part': 'Sitoutumiset: {lead} Suurin osa muutoksesta: {part} ({value}, koko muutos {change}).',
  'summary.post':
    'Paras julkaisu: ”{title}”, {times} (arvioitu {n, number}/{of, plural, one {# julkaisu} other {# julkaisua}}).',
  'summary.next': 'Seuraava askel',
  'summary.next.revisit':
    '{n, plural, one {Katso tänään yhtä julkaisua, muuten sen lukema jää puuttumaan.} other {Katso tänään # julkaisua, muuten niiden lukemat jäävät puuttumaan.}}',
  'summary.next.behind': 'Selvitä: {name} ({verdict}).',
  'summary.next.read': 'Katso tämän viikon julkaisut, jotta kaikki luvut tiedetään.',
  'summary.next.nothing': 'Mikään ei vaadi toimia.',
  'typedGrid.open': 'Lisää lukuja',
  'typedGrid.hint': 'Enter ja nuolet siirtävät, ja taulukon soluja voi liittää. Jokainen luku tallentuu heti.',
  'typedGrid.most': 'Ensimmäiset {n, number}, yhteensä {of, plural, one {# julkaisu} other {# julkaisua}}.',
  'typedGrid.unclear': 'Merkittyjä soluja ei tallennettu.',
  'typedGrid.kept':
    '{n, plural, =0 {Yhtään lukua ei tallennettu.} one {Yksi luku tallennettu.} other {# lukua tallennettu.}}{outside, plural, =0 {} one { Yksi liitetty solu jäi ulkopuolelle.} other { # liitettyä solua jäi ulkopuolelle.}}',
  'typedGrid.undo': 'Kumoa viimeisin syöttö',
  'typedGrid.undone': '{n, plural, one {Yksi luku on ennallaan.} other {# lukua on ennallaan.}}',
} as const;
