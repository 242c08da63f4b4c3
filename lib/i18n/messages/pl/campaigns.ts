/** Words for the plan, the rule and the result of a campaign, Polish. */
export const campaigns = {
  'campaign.plan': 'Plan: koszt, wartość i reguła',
  'campaign.cost': 'Koszt łączny',
  'campaign.cost.hint': 'Gdy puste, sumowane są koszty wpisane przy jej postach.',
  'campaign.action': 'Czemu służy',
  'campaign.worth': 'Wartość jednej',
  'campaign.because': 'Dlaczego tyle jest warta',
  'campaign.because.placeholder': 'Jeden lead na dziesięć kupuje za 120',
  'campaign.nextTime': 'Następnym razem',
  'campaign.nextTime.placeholder': 'Co zachować, a co zmienić',
  'campaign.forWhole': 'za całą kampanię',
  'campaign.perAction': 'Koszt jednej ({action})',
  'campaign.value': 'Wartość ({action})',
  'campaign.atLeast': 'co najmniej {value}',
  'campaign.atMost': 'co najwyżej {value}',
  'campaign.returnOfValue': 'z wartości i kosztu',
  'campaign.rule': 'Posty dołączane samoczynnie',
  'campaign.rule.hint':
    'Dołączają posty pasujące do wszystkiego, co wypełniono: te, które masz przy zapisie reguły, i nowe, gdy zostaną odczytane. W tekście przeszukiwane jest tylko to, co zachowano, często pierwsze 120 znaków.',
  'campaign.rule.hashtag': 'Hashtag',
  'campaign.rule.link': 'Link zawiera',
  'campaign.rule.text': 'Tekst zawiera',
  'campaign.rule.from': 'Opublikowane od',
  'campaign.rule.to': 'Opublikowane do',
  'campaign.rule.try': 'Zobacz, które posty dołączą',
  'campaign.rule.found':
    '{n, plural, =0 {Teraz nie dołączyłby żaden post.} one {Teraz dołączyłby # post.} few {Teraz dołączyłyby # posty.} many {Teraz dołączyłoby # postów.} other {Teraz dołączyłoby # posta.}}',
  'campaign.rule.save': 'Zapisz regułę',
  'campaign.rule.saved':
    '{n, plural, =0 {Reguła zapisana.} one {Reguła zapisana, dołączył # post.} few {Reguła zapisana, dołączyły # posty.} many {Reguła zapisana, dołączyło # postów.} other {Reguła zapisana, dołączyło # posta.}}',
  'campaign.rule.remove': 'Usuń regułę',
  'campaign.rule.removed': 'Reguła usunięta. Dołączone posty zostają w kampanii.',
  'campaign.curve': 'Interakcje od pierwszego posta',
  'campaign.curve.few':
    'Wykres wymaga trzech dni, w których znane są interakcje wszystkich postów. Jak dotąd jest ich {n, number}.',
  'campaign.curve.point':
    'Dzień {day, number}: {value} {count, plural, one {interakcja} few {interakcje} many {interakcji} other {interakcji}}, {n, plural, one {# post} few {# posty} many {# postów} other {# posta}}.',
  'campaign.curve.undated':
    '{n, plural, one {Pominięto # post bez daty.} few {Pominięto # posty bez daty.} many {Pominięto # postów bez daty.} other {Pominięto # posta bez daty.}}',
  'campaign.curve.table': 'Jako tabela',
  'campaign.curve.day': 'Dzień',
  'campaign.decay.burst':
    'Wybuch: w {n, number} z {of, plural, one {# posta} few {# postów} many {# postów} other {# posta}} połowa interakcji zebrała się w pierwszej dziesiątej części czasu, w którym były odczytywane.',
  'campaign.decay.steady':
    'Równo: w {n, number} z {of, plural, one {# posta} few {# postów} many {# postów} other {# posta}} połowa interakcji nie zebrała się ani w początkowym wybuchu, ani późno.',
  'campaign.decay.growing':
    'Wzrost: w {n, number} z {of, plural, one {# posta} few {# postów} many {# postów} other {# posta}} ponad połowa interakcji zebrała się w ostatnich dwóch piątych czasu, w którym były odczytywane.',
  'campaign.decay.mixed':
    'Brak wspólnego kształtu wśród {of, plural, one {# posta} few {# postów} many {# postów} other {# posta}}: jedne wybuchają, inne zbierają powoli.',
  'campaign.decay.few':
    'Za mało odczytów, by powiedzieć, jak wygasają posty: dość często odczytano {of, number} z 3 potrzebnych.',
  'campaign.digest': 'Pierwsze siedem dni',
  'campaign.digest.known':
    '{n, plural, one {# post} few {# posty} many {# postów} other {# posta}}, {value} {count, plural, one {interakcja} few {interakcje} many {interakcji} other {interakcji}} na koniec siódmego dnia.',
  'campaign.digest.unknown':
    '{n, plural, one {# post} few {# posty} many {# postów} other {# posta}}. Nie wiadomo, ile miały na koniec siódmego dnia: nie wszystkie wtedy odczytano.',
  'campaign.digest.best': 'Najlepszy: „{title}” (wtedy {value}).',
  'campaign.digest.usual':
    'Wobec tego, co zwykle: powyżej {above, number}, w normie {usual, number}, poniżej {below, number}, bez oceny {none, number}.',
} as const;
