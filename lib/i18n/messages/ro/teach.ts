/** Showing on a page where numbers stand, Romanian. */
export const teach = {
  'teach.start': 'Arată unde sunt cifrele',
  'teach.start.none':
    'Nu este deschisă nicio pagină {site} sau nu se citește. Deschide una, las-o să se încarce și încearcă din nou.',
  'teach.other': 'Alt site',
  'teach.other.what': 'Tu arăți unde îi sunt cifrele',
  'teach.here': 'Arată unde îi sunt cifrele',
  'teach.needs': 'Arată și linkul, și autorul: după ele se știe care postare este și a cui.',
  'teach.title': 'Unde sunt cifrele de pe {site}?',
  'teach.howPost': 'Arată o postare: dă clic pe ea sau mergi acolo cu săgețile și apasă Enter. Cu Escape te oprești.',
  'teach.howField':
    'Arată „{field}” la orice postare: dă clic acolo sau mergi cu săgețile și apasă Enter. Cu Escape te oprești.',
  'teach.what': 'Ce arăți',
  'teach.post': 'O postare întreagă',
  'teach.point': 'Arată în pagină',
  'teach.again': 'Lipsește sau e greșit undeva? Arată și acolo.',
  'teach.forget': 'Renunță la acesta',
  'teach.save': 'Folosește',
  'teach.close': 'Închide',
  'teach.saved': 'În uz de acum înainte. Îl găsești la Stare, sub Reparații.',
  'teach.failed': 'Pagina nu a răspuns. Nu s-a schimbat nimic.',
  'teach.noPost': 'Nimic de aici nu se repetă ca postările. Arată toată postarea.',
  'teach.noField': 'Nu este într-o postare cunoscută sau nu poate fi deosebit de alte locuri. Arată chiar cifra.',
  'teach.patchName': 'Arătat: {date}',
  'teach.posts':
    '{n, plural, =0 {Nu s-ar citi nicio postare.} one {# postare.} few {# postări.} other {# de postări.}}',
  'teach.nameless':
    '{n, plural, one {La încă # nu se poate spune ce postare este.} few {La încă # nu se poate spune ce postări sunt.} other {La încă # nu se poate spune ce postări sunt.}}',
  'teach.field':
    '{without, plural, =0 {{field}: la toate ({read, number})} one {{field}: la {read, number}, la una lipsește} few {{field}: la {read, number}, la # lipsește} other {{field}: la {read, number}, la # lipsește}}',
  'teach.field.values': '{line}: {values}',
  // Names that the worker writes beside those of numbers.
  'field.author': 'Autor',
  'field.publishedAt': 'Ora publicării',
  'repairs.field.permalink': 'Link',
} as const;
