/** Words for the week as text, and for typing in numbers of several posts, Romanian. */
export const summary = {
  'summary.open': 'Copiază ca text',
  'summary.field': 'Rezumatul săptămânii, îl poți schimba',
  'summary.copy': 'Copiază',
  'summary.copied': 'Textul este în clipboard.',
  'summary.again': 'Ia-o de la capăt',
  'summary.line': '{name}: {text}',
  'summary.findings': 'Ce a ieșit în evidență',
  'summary.findings.none': 'Încă nimic sigur.',
  'summary.verdict':
    '{text} ({n, number} față de {before, plural, one {# postare} few {# postări} other {# de postări}}).',
  'summary.part': 'Interacțiuni: {lead} Cea mai mare parte a schimbării: {part} ({value} din {change}).',
  'summary.post':
    'Cea mai bună postare: „{title}”, {times} (verdict la {n, number} din {of, plural, one {# postare} few {# postări} other {# de postări}}).',
  'summary.next': 'Pasul următor',
  'summary.next.revisit':
    '{n, plural, one {Revezi azi o postare, altfel îi va lipsi o citire.} few {Revezi azi # postări, altfel le va lipsi câte o citire.} other {Revezi azi # de postări, altfel le va lipsi câte o citire.}}',
  'summary.next.behind': 'De urmărit: {name} ({verdict}).',
  'summary.next.read': 'Privește postările din această săptămână, ca toate cifrele să fie cunoscute.',
  'summary.next.nothing': 'Nimic de făcut acum.',
  'typedGrid.open': 'Adaugă cifre',
  'typedGrid.hint':
    'Enter și săgețile mută, iar celule dintr-o foaie de calcul pot fi lipite. Fiecare cifră se păstrează imediat.',
  'typedGrid.most': 'Primele {n, number} din {of, plural, one {# postare} few {# postări} other {# de postări}}.',
  'typedGrid.unclear': 'Celulele marcate nu s-au păstrat.',
  'typedGrid.kept':
    '{n, plural, =0 {Nicio cifră păstrată.} one {O cifră păstrată.} few {# cifre păstrate.} other {# de cifre păstrate.}}{outside, plural, =0 {} one { O celulă lipită a rămas în afară.} few { # celule lipite au rămas în afară.} other { # de celule lipite au rămas în afară.}}',
  'typedGrid.undo': 'Anulează ultima intrare',
  'typedGrid.undone':
    '{n, plural, one {O cifră este ca înainte.} few {# cifre sunt ca înainte.} other {# de cifre sunt ca înainte.}}',
} as const;
