/** Words for the week as text, and for typing in numbers of several posts, Polish. */
export const summary = {
  'summary.open': 'Kopiuj jako tekst',
  'summary.field': 'Podsumowanie tygodnia, można je zmienić',
  'summary.copy': 'Kopiuj',
  'summary.copied': 'Tekst jest w schowku.',
  'summary.again': 'Zacznij od nowa',
  'summary.line': '{name}: {text}',
  'summary.findings': 'Co się wyróżniło',
  'summary.findings.none': 'Na razie nic pewnego.',
  'summary.verdict':
    '{text} ({n, number} wobec {before, plural, one {# posta} few {# postów} many {# postów} other {# posta}}).',
  'summary.part': 'Interakcje: {lead} Największa część zmiany: {part} ({value} z {change}).',
  'summary.post':
    'Najlepszy post: „{title}”, {times} (oceniono {n, number} z {of, plural, one {# posta} few {# postów} many {# postów} other {# posta}}).',
  'summary.next': 'Następny krok',
  'summary.next.revisit':
    '{n, plural, one {Wróć dziś do # posta, inaczej zabraknie jego odczytu.} few {Wróć dziś do # postów, inaczej zabraknie ich odczytów.} many {Wróć dziś do # postów, inaczej zabraknie ich odczytów.} other {Wróć dziś do # posta, inaczej zabraknie ich odczytów.}}',
  'summary.next.behind': 'Przyjrzyj się: {name} ({verdict}).',
  'summary.next.read': 'Obejrzyj posty z tego tygodnia, aby wszystkie liczby były znane.',
  'summary.next.nothing': 'Nic nie wymaga działania.',
  'typedGrid.open': 'Dodaj liczby',
  'typedGrid.hint':
    'Enter i strzałki przenoszą dalej, komórki z arkusza można wkleić. Każda liczba jest od razu zapisywana.',
  'typedGrid.most':
    'Pierwsze {n, number} z {of, plural, one {# posta} few {# postów} many {# postów} other {# posta}}.',
  'typedGrid.unclear': 'Oznaczonych komórek nie zapisano.',
  'typedGrid.kept':
    '{n, plural, =0 {Nie zapisano żadnej liczby.} one {Zapisano # liczbę.} few {Zapisano # liczby.} many {Zapisano # liczb.} other {Zapisano # liczby.}}{outside, plural, =0 {} one { # wklejona komórka nie zmieściła się w tabeli.} few { # wklejone komórki nie zmieściły się w tabeli.} many { # wklejonych komórek nie zmieściło się w tabeli.} other { # wklejonej komórki nie zmieszczono w tabeli.}}',
  'typedGrid.undo': 'Cofnij ostatni wpis',
  'typedGrid.undone':
    '{n, plural, one {# liczba jest jak przedtem.} few {# liczby są jak przedtem.} many {# liczb jest jak przedtem.} other {# liczby jest jak przedtem.}}',
} as const;
