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
  'summary.verdict': '{text} (postări: {n, number} față de {before, number}).',
  'summary.part': 'Interacțiuni: {lead} Cea mai mare parte a schimbării: {part} ({value} din {change}).',
  'summary.post': 'Cea mai bună postare: „{title}”, {times} (postări cu verdict: {n, number} din {of, number}).',
  'summary.next': 'Pasul următor',
  'summary.next.revisit':
    '{n, plural, one {Revezi azi o postare, altfel îi va lipsi o citire.} few {Revezi azi # postări, altfel le va lipsi câte o citire.} other {Revezi azi # de postări, altfel le va lipsi câte o citire.}}',
  'summary.next.behind': 'De urmărit: {name} ({verdict}).',
  'summary.next.read': 'Privește postările din această săptămână, ca toate cifrele să fie cunoscute.',
  'summary.next.nothing': 'Nimic de făcut acum.',
} as const;
