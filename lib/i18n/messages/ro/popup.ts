/** Words of the popup, and of the state of a tab, which the side panel says as well, Romanian. */
export const popup = {
  'popup.openPanel': 'Panoul lateral',
  'popup.export': 'Exportă CSV',
  'popup.pause': 'Pauză aici',
  'popup.resume': 'Reia aici',
  'popup.options': 'Opțiuni',
  'popup.accountOn': '{platform} · {handle}',
  'popup.noneHere': 'încă nicio postare de-a ta',
  'popup.postsHereLast':
    '{n, plural, one {# postare aici} few {# postări aici} other {# de postări aici}}, ultima la {time}',

  'state.working': 'Se citește',
  'state.degraded': 'Se citește parțial',
  'state.broken': 'Nu se citește',
  'state.empty': 'Nicio postare aici',
  'state.wall': 'Conectează-te întâi',
  'state.waiting': 'Gata de citit',
  'state.paused': 'În pauză',
  'state.off': 'Dezactivat',
  'state.elsewhere': 'Alt site',
  'state.no-sites': 'Neconfigurat',

  'notice.degraded.title': 'Aici nu se citește tot: {list}.',
  'notice.degraded.text':
    'Poate {site} și-a schimbat pagina. Restul se citește în continuare; nu s-a pierdut nimic din ce e salvat.',
  'notice.broken.title': 'Aici există postări, dar niciuna nu a putut fi citită.',
  'notice.broken.text':
    'Poate {site} și-a schimbat pagina. Nu se salvează nimic greșit; nu s-a pierdut nimic din ce e salvat.',
  'notice.affected': 'Vezi ce este afectat',
  'notice.wall.title': 'Conectează-te mai întâi la {site}.',
  'notice.wall.text': 'Pagina arată un formular de conectare în loc de postări. Ce s-a înregistrat este în siguranță.',
  'notice.empty.title': 'Nicio postare pe această pagină.',
  'notice.empty.text': 'Deschide-ți profilul sau o postare de-a ta pe {site}.',
  'notice.paused.title': 'În pauză pe {site}.',
  'notice.paused.text': 'Nu se citește nimic până nu reiei. Ce s-a înregistrat este în siguranță.',
  'notice.paused.action': 'Reia',
  'notice.off.title': '{site} este dezactivat.',
  'notice.off.text': 'Acolo nu se citește nimic.',
  'notice.off.action': 'Permite {site}',
  'notice.waiting.title': 'Se așteaptă postări.',
  'notice.waiting.text': 'Postările se citesc când te uiți la ele. Dacă nu se întâmplă nimic, reîncarcă pagina.',
  'notice.elsewhere.title': 'Această filă nu se citește.',
  'notice.elsewhere.text': 'Se citesc doar site-urile pe care le-ai permis: {list}.',
  'notice.elsewhere.action': 'Alege site-urile',
  'notice.room.full': 'Nu mai este loc: nu se înregistrează nimic nou.',
  'notice.room.low': 'A rămas puțin loc pe acest computer.',
  'notice.room.text': 'Eliberează spațiu pe disc sau salvează o copie de rezervă și șterge ce nu îți mai trebuie.',
  'notice.room.action': 'Fă loc',
  'notice.lost.title': 'Istoricul tău nu mai este în acest browser.',
  'notice.lost.text':
    'Fișierele lui de pe acest computer au fost deteriorate sau șterse, iar browserul a început unul gol. Restaurează ultima copie de rezervă ca să îl recuperezi.',
  'notice.lost.action': 'Restaurează o copie',
  'notice.lost.without': 'Continuă fără el',
  'notice.database.title': 'Istoricul nu poate fi deschis.',
  'notice.database.newer':
    'A fost scris de o versiune mai nouă de Yardstick. Poate fi citit, dar nu se adaugă nimic nou. Actualizează extensia.',
  'notice.database.blocked':
    'O altă pagină Yardstick îl ține deschis. Închide celelalte pagini Yardstick, apoi reîncarc-o pe aceasta.',
  'notice.database.failed': 'Nu s-a șters nimic. Repornește browserul; dacă nu ajută, nu elimina extensia.',

  'popup.moreRows': '{n, plural, one {Încă o cifră} few {Încă # cifre} other {Încă # de cifre}} în panoul lateral.',
  'popup.noSites.title': 'Alege mai întâi site-urile',
  'popup.noSites.text':
    'Aici vei vedea cum merge contul tău săptămâna aceasta. Durează cam două minute și nu se citește nimic înainte să spui unde.',
  'popup.noSites.action': 'Începe',
  'popup.noAccount.title': 'Încă niciun cont',
  'popup.noAccount.text':
    'Aici vei vedea cum merge contul tău săptămâna aceasta. Deschide-ți profilul pe un site pe care l-ai permis; atunci apare aici întrebarea dacă este al tău.',
  'popup.noAccount.candidate':
    'Răspunde la întrebarea de mai sus, iar cifrele săptămânii apar aici pe măsură ce te uiți la postările tale.',

  'popup.review': 'Revizuirea obiectivelor era planificată pentru {day}.',
  'popup.review.action': 'Vezi obiectivele',
  'popup.backup.never': 'Încă nu ai o copie de rezervă a istoricului.',
  'popup.backup.old': 'Ultima copie de rezervă: {day}.',
  'popup.backup.action': 'Salvează o copie',

  'revisit.title': 'De revăzut azi',
  'revisit.aside': 'lipsește citirea la',
  'revisit.since': '{age}, de la {time}',
  'revisit.at': '{age}, la {time}',
  'revisit.age.24h': '24\u00a0h',
  'revisit.age.7d': '7\u00a0zile',
  'revisit.age.28d': '28\u00a0de\u00a0zile',

  'post.untitled': '{format}, {when}',
  'post.untitledUndated': '{format}, fără dată',
} as const;
