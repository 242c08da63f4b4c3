/** Words of the folder that several computers share. */
export const archive = {
  'archive.title': 'Useita tietokoneita',
  'archive.text':
    'Kokoaa kaikilla tietokoneillasi luetun yhteen synkronoidun levyn kansioon ilman palvelinta. Kukin lisää vain omia tiedostojaan, ja muut yhdistävät ne kerran päivässä. Tiedostoja voi kysellä myös muilla ohjelmilla.',
  'archive.name': 'Tämän tietokoneen nimi',
  'archive.pick': 'Valitse jaettu kansio …',
  'archive.notHere': 'Tämä selain ei voi kirjoittaa kansioon. Varmuuskopio vie kaiken toiselle tietokoneelle.',
  'archive.ready':
    'Tämä tietokone on ”{machine}” kansiossa ”{folder}”. Se kirjoittaa ja yhdistää siellä kerran päivässä.',
  'archive.shares': 'Mitä muut saavat',
  'archive.noAccounts': 'Ei vielä tilejä.',
  'archive.notes': 'Muistiinpanot ja kampanjoiden nimet',
  'archive.money': 'Syötetyt luvut ja raha',
  'archive.stays': 'Kansioon kirjoitettu jää sinne, vaikka se poistetaan täältä.',
  'archive.write': 'Kirjoita nyt',
  'archive.wrote':
    '{n, plural, =0 {Ei mitään uutta kirjoitettavaa.} one {# rivi kirjoitettu.} other {# riviä kirjoitettu.}}',
  'archive.wrote.last': 'Viimeksi kirjoitettu: {when}',
  'archive.failed': 'Se ei onnistunut.',
  'archive.daily.failed': 'Viimeisin päivittäinen ajo epäonnistui.',
  'archive.look': 'Katso muiden tiedostot …',
  'archive.looking': 'Muiden tiedostoja tutkitaan …',
  'archive.merge': 'Yhdistä',
  'archive.merging': 'Yhdistetään …',
  'archive.merged': 'Yhdistetty: {what}.',
  'archive.merged.last': 'Viimeksi yhdistetty: {when}',
  'archive.new': 'uusi täällä',
  'archive.rest.partial': 'Osa tiedostoista on vielä matkalla ja luetaan myöhemmin.',
  'archive.rest.newer': 'Kirjoitettu Yardstickin uudemmalla versiolla. Päivitä tämä, niin se voidaan lukea.',
  'archive.alone': 'Mikään muu tietokone ei ole vielä kirjoittanut tänne.',
  'archive.nothingNew': 'Ei mitään, mitä täällä ei jo olisi.',
  'archive.damaged': 'Toisen tietokoneen tiedosto on vioittunut.',
} as const;
