/** Words of the first page after installing, Finnish. */
export const welcome = {
  'welcome.title': 'Näe yhdellä silmäyksellä, onko julkaisu hyvä',
  'welcome.lead':
    'Kolme vaihetta, noin kaksi minuuttia. Jokaisen voi ohittaa ja löytää myöhemmin asetuksista. Kaikki pysyy tässä selaimessa.',
  'welcome.you': 'Sinä',
  'welcome.step.done': 'tehty',
  'welcome.step.current': 'seuraava',
  'welcome.skip': 'Ohita vaihe',
  'welcome.done.title': 'Siinä kaikki.',
  'welcome.done.text':
    'Avaa jokin omista profiileistasi ja selaa kuten aina. Ponnahdusikkuna ja sivupaneeli täyttyvät siitä, mitä katsot.',
  'welcome.removing':
    'Laajennuksen poistaminen hävittää kaiken, mitä se on tallentanut. Tallenna ensin varmuuskopio asetusten kohdassa Tiedot.',
} as const;
