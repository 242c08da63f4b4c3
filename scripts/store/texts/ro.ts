/** The stores' texts in Romanian. */
import type { ListingTexts } from '../listing-texts';

export const ro: ListingTexts = {
  claim: 'E bună postarea? Vezi chiar pe ea.',
  description: [
    {
      title: null,
      lines: [
        'Te uiți la postarea ta și te întrebi: e bună? Yardstick răspunde chiar pe postare, față de obișnuitul tău și de țintele tale, și păstrează istoricul de care ai nevoie în rapoarte. Pentru cei care se ocupă de conturi pe rețele sociale.',
      ],
    },
    {
      title: 'Pe postare',
      lines: [
        'O insignă mică spune cum merge postarea: ▲ 2,1× obișnuitul. Ține cursorul pe ea pentru KPI-urile tale cu țintă și verdict, câte postări stau în spatele comparației și textul exact din care s-a citit fiecare număr.',
      ],
    },
    { title: 'În fereastra pop-up', lines: ['Săptămâna aceasta față de țintele și ritmul tău, în cinci secunde.'] },
    {
      title: 'În panoul lateral',
      lines: [
        '• Săptămână: ce s-a schimbat față de săptămâna trecută și de ce: mai multe postări, alte formate sau postări mai bune.',
        '• Postări: fiecare postare cu numerele ei; sortezi, filtrezi, adaugi în campanii, exporți.',
        '• Ore bune: când îți merge mai bine să postezi, spus doar unde te poți baza pe asta.',
        '• Postare: cum a crescut o postare, citire cu citire.',
      ],
    },
    {
      title: 'Obiective',
      lines: [
        'Alegi un scop și cel mult șase KPI, pui ținte pentru fiecare cont și perioadă și vezi ce e atins, ratat sau la limită. Perioadele trecute își păstrează țintele de atunci.',
      ],
    },
    {
      title: 'Datele tale',
      lines: [
        'Export CSV și Excel, copie de rezervă și restaurare, un dosar comun cu celelalte computere ale tale și import din fișierele exportate de X, LinkedIn, Facebook, Instagram, YouTube, TikTok și de instrumentele obișnuite.',
      ],
    },
    {
      title: 'Numere pe care le poți cita',
      lines: [
        '„1.204” este exact, „1,2K” este un interval, iar comparațiile țin cont de el. Ce nu arată pagina rămâne gol și nu este luat niciodată drept 0. Sub zece postări comparabile primești „prea puține postări” în loc de verdict.',
      ],
    },
    {
      title: 'Nimic nu pleacă din computerul tău',
      lines: [
        'Fără server, fără cont, fără urmărire, fără cod de rețea. Yardstick citește doar ce îți arată pagina, pe site-urile pe care le pornești, cât timp te uiți la ea. Nu apasă, nu derulează și nu cere nimic. Istoricul rămâne în browserul tău; dacă elimini extensia, se șterge, așa că exportă înainte ce vrei să păstrezi.',
      ],
    },
    {
      title: 'Site-uri',
      lines: [
        'X, LinkedIn, Instagram, Facebook, YouTube, TikTok, Threads, Bluesky, Mastodon (orice server), Reddit și Pinterest. Un alt site poate fi citit după ce arăți unde stau numerele lui. Pe LinkedIn rezultatele apar doar în panoul lateral, dacă nu pornești insignele.',
        'Yardstick nu aparține niciunuia dintre aceste site-uri și nu este susținut de ele.',
      ],
    },
    { title: 'Limbi', lines: ['Engleză, română, poloneză, greacă, finlandeză.'] },
  ],
  shots: {
    badge: {
      title: 'Răspunsul e chiar pe postare',
      words: 'Față de obișnuitul și țintele tale, cu numărul de postări din spatele comparației.',
    },
    week: {
      title: 'Ce s-a schimbat săptămâna asta și de ce',
      words: 'Față de ținte, de săptămâna trecută și de cele dinainte.',
    },
    popup: { title: 'Pe drumul bun? Cinci secunde', words: 'KPI-urile săptămânii cu țintă, ritm și verdict.' },
    times: { title: 'Când să postezi', words: 'Spus doar unde postările tale o pot dovedi.' },
    goals: {
      title: 'Obiectivele tale, țintele tale',
      words: 'Cel mult șase KPI, explicați simplu. Perioadele trecute își păstrează țintele.',
    },
    data: {
      title: 'Datele tale rămân ale tale',
      words: 'Export, copie de rezervă și import. Fără server, fără cont, nimic nu pleacă din computer.',
    },
  },
  searchTerms: [
    'statistici social media',
    'rata de interacțiune',
    'analiza postărilor',
    'ore bune de postare',
    'KPI',
    'export CSV',
  ],
};
