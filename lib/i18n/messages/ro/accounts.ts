/** Words for saying whose account is whose, Romanian. */
export const accounts = {
  'accounts.title': 'Conturi',
  'accounts.lead':
    'Deschide-ți profilul pe fiecare site. Contul de acolo este recunoscut, iar tu spui dacă este al tău.',
  'accounts.question': 'Este al tău?',
  'accounts.seen': 'Văzut: {when}. Este al tău?',
  'accounts.mine': 'Da, al meu',
  'accounts.rival': 'Concurent',
  'accounts.neither': 'Alt cont',
  'accounts.handleOn': '{handle} pe {platform}',
  'accounts.nothingSeen': 'Încă nu s-a văzut nimic',
  'accounts.openProfile': 'Deschide-ți profilul',
  'accounts.openSite': 'Deschide {site} și mergi la profilul tău',
  'accounts.rivalsFull':
    'Ai deja numărul maxim de concurenți: {max, number}. Treci mai întâi unul dintre ei la „Alt cont”.',
  'accounts.onlyTracked':
    'Se înregistrează doar conturile tale și concurenții pe care îi alegi, cel mult {max, number}.',
  'accounts.own.title': 'Ale tale',
  'accounts.rivals.title': 'Concurenți',
  'accounts.rivals.count': '{n, number} din {max, number}',
  'accounts.rivals.none':
    'Niciunul. Deschide profilul unui concurent și spune acolo că îți este concurent, sau aici, când apare întrebarea.',
  'accounts.candidates.title': 'De răspuns',
  'accounts.ignored.title': 'Alte conturi',
  'accounts.ignored.means': 'Văzute, dar neînregistrate.',
  'accounts.none.title': 'Încă niciun cont',
  'accounts.none.text':
    'Aici vor apărea conturile tale. Deschide-ți profilul pe un site pe care l-ai permis, iar întrebarea „Este al tău?” apare aici și în fereastra pop-up.',
  'accounts.none.noSites': 'Aici vor apărea conturile tale. Permite mai întâi site-urile pe care le folosești.',
  'accounts.none.toSites': 'Alege site-urile',
  'accounts.postsRead':
    '{n, plural, =0 {nicio postare citită încă} one {# postare citită} few {# postări citite} other {# de postări citite}}',
  'accounts.followers': 'urmăritori: {n}',
  'accounts.sample': 'Exemplu',
  'accounts.change': 'Ce este {account}',
  'accounts.relation.own': 'Al meu',
  'accounts.relation.rival': 'Concurent',
  'accounts.relation.ignored': 'Alt cont',
  'accounts.sampleBox.title': 'Doar arunci o privire?',
  'accounts.sampleBox.text': 'Un cont-exemplu îți arată toate ecranele. Îl elimini cu un clic.',
  'accounts.sampleBox.load': 'Încarcă contul-exemplu',
  'accounts.sampleBox.loaded': 'Contul-exemplu este încărcat. Cifrele lui sunt inventate.',
  'accounts.sampleBox.remove': 'Elimină contul-exemplu',
  'accounts.sampleBox.see': 'Vezi-l în panou',
  'accounts.sampleBox.working': 'O clipă…',
} as const;
