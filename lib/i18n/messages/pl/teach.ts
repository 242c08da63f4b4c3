/** Showing on a page where numbers stand, Polish. */
export const teach = {
  'teach.start': 'Wskaż, gdzie są liczby',
  'teach.start.none':
    'Żadna strona serwisu {site} nie jest otwarta albo nie jest odczytywana. Otwórz ją, poczekaj, aż się wczyta, i spróbuj ponownie.',
  'teach.other': 'Inna witryna',
  'teach.other.what': 'Wskazujesz, gdzie są jej liczby',
  'teach.here': 'Wskaż, gdzie są jej liczby',
  'teach.needs': 'Wskaż też link i autora: po nich wiadomo, który to post i czyj.',
  'teach.title': 'Gdzie są liczby w serwisie {site}?',
  'teach.howPost':
    'Wskaż jeden post: kliknij go albo przejdź do niego klawiszami strzałek i naciśnij Enter. Escape kończy.',
  'teach.howField':
    'Wskaż „{field}” przy dowolnym poście: kliknij albo przejdź klawiszami strzałek i naciśnij Enter. Escape kończy.',
  'teach.what': 'Co wskazać',
  'teach.post': 'Cały post',
  'teach.point': 'Wskaż',
  'teach.again': 'Gdzieś brakuje albo jest źle? Wskaż to także tam.',
  'teach.forget': 'Zapomnij to',
  'teach.save': 'Użyj',
  'teach.close': 'Zamknij',
  'teach.saved': 'Działa od teraz. Znajdziesz to na stronie Stan w części Naprawy.',
  'teach.failed': 'Strona nie odpowiedziała. Nic się nie zmieniło.',
  'teach.noPost': 'Nic tutaj nie powtarza się tak jak posty. Wskaż cały post.',
  'teach.noField': 'To miejsce nie leży w znanym poście albo nie da się go odróżnić od innych. Wskaż samą liczbę.',
  'teach.patchName': 'Wskazane: {date}',
  'teach.posts':
    '{n, plural, =0 {Żaden post nie zostałby odczytany.} one {# post.} few {# posty.} many {# postów.} other {# posta.}}',
  'teach.nameless':
    '{n, plural, one {O # kolejnym nie wiadomo, który to post.} few {O # kolejnych nie wiadomo, które to posty.} many {O # kolejnych nie wiadomo, które to posty.} other {O # kolejnego nie wiadomo, który to post.}}',
  'teach.field':
    '{without, plural, =0 {{field}: przy wszystkich {read, number}} one {{field}: przy {read, number}, bez: #} few {{field}: przy {read, number}, bez: #} many {{field}: przy {read, number}, bez: #} other {{field}: przy {read, number}, bez: #}}',
  'teach.field.values': '{line}: {values}',
  // Names that the worker writes beside those of numbers.
  'field.author': 'Autor',
  'field.publishedAt': 'Czas publikacji',
  'repairs.field.permalink': 'Link',
} as const;
