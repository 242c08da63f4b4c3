/** Words of the popup, and of the state of a tab, which the side panel says as well, Polish. */
export const popup = {
  'popup.openPanel': 'Otwórz panel',
  'popup.export': 'Eksport CSV',
  'popup.pause': 'Wstrzymaj tu',
  'popup.resume': 'Wznów tu',
  'popup.options': 'Opcje',
  'popup.accountOn': '{platform} · {handle}',
  'popup.noneHere': 'nie ma tu jeszcze twoich postów',
  'popup.postsHereLast':
    '{n, plural, one {# post tutaj} few {# posty tutaj} many {# postów tutaj} other {# posta tutaj}}, ostatnio: {time}',

  'state.working': 'Odczytuje',
  'state.degraded': 'Częściowo',
  'state.broken': 'Brak odczytu',
  'state.empty': 'Brak postów',
  'state.wall': 'Zaloguj się',
  'state.waiting': 'Gotowe',
  'state.paused': 'Wstrzymano',
  'state.off': 'Wyłączono',
  'state.elsewhere': 'Inna strona',
  'state.no-sites': 'Nie ustawiono',

  'notice.degraded.title': 'Nie wszystko jest tu odczytywane: {list}.',
  'notice.degraded.text':
    'Być może {site} ma zmienioną stronę. Reszta jest nadal odczytywana; nic z zapisanych danych nie zginęło.',
  'notice.broken.title': 'Posty są, ale żadnego nie udało się odczytać.',
  'notice.broken.text':
    'Być może {site} ma zmienioną stronę. Nie zapisujemy niczego błędnego; nic z zapisanych danych nie zginęło.',
  'notice.affected': 'Zobacz, czego to dotyczy',
  'notice.wall.title': 'Najpierw zaloguj się: {site}.',
  'notice.wall.text': 'Strona pokazuje formularz logowania zamiast postów. Zapisane dane są bezpieczne.',
  'notice.empty.title': 'Na tej stronie nie ma postów.',
  'notice.empty.text': 'Otwórz swój profil lub jeden ze swoich postów w serwisie {site}.',
  'notice.paused.title': 'Wstrzymano: {site}.',
  'notice.paused.text': 'Nic nie jest odczytywane, dopóki nie wznowisz. Zapisane dane są bezpieczne.',
  'notice.paused.action': 'Wznów',
  'notice.off.title': 'Wyłączono: {site}.',
  'notice.off.text': 'Nic tam nie jest odczytywane.',
  'notice.off.action': 'Zezwól: {site}',
  'notice.waiting.title': 'Czekamy na posty.',
  'notice.waiting.text': 'Posty są odczytywane, gdy je oglądasz. Jeśli nic się nie dzieje, wczytaj stronę ponownie.',
  'notice.elsewhere.title': 'Ta karta nie jest odczytywana.',
  'notice.elsewhere.text': 'Odczytywane są tylko dozwolone serwisy: {list}.',
  'notice.elsewhere.action': 'Wybierz serwisy',
  'notice.room.full': 'Brak miejsca: nic nowego się nie zapisuje.',
  'notice.room.low': 'Na tym komputerze zostało mało miejsca.',
  'notice.room.text': 'Zwolnij miejsce na dysku albo zapisz kopię zapasową i usuń to, co już niepotrzebne.',
  'notice.room.action': 'Zrób miejsce',
  'notice.lost.title': 'Twojej historii nie ma już w tej przeglądarce.',
  'notice.lost.text':
    'Jej pliki na tym komputerze zostały uszkodzone lub usunięte i przeglądarka zaczęła pustą. Przywróć ostatnią kopię zapasową, aby ją odzyskać.',
  'notice.lost.action': 'Przywróć kopię',
  'notice.lost.without': 'Kontynuuj bez niej',
  'notice.database.title': 'Nie można otworzyć historii.',
  'notice.database.newer':
    'Zapisała ją nowsza wersja Yardstick. Można ją czytać, ale nic nowego nie przybywa. Zaktualizuj rozszerzenie.',
  'notice.database.blocked':
    'Używa jej inna strona Yardstick. Zamknij pozostałe strony Yardstick, a potem wczytaj tę ponownie.',
  'notice.database.failed':
    'Nic nie zostało usunięte. Uruchom przeglądarkę ponownie; jeśli to nie pomoże, nie usuwaj rozszerzenia.',

  'popup.moreRows':
    '{n, plural, one {Jeszcze # liczba} few {Jeszcze # liczby} many {Jeszcze # liczb} other {Jeszcze # liczby}} w panelu.',
  'popup.noSites.title': 'Najpierw wybierz serwisy',
  'popup.noSites.text':
    'Zobaczysz tu, jak twoje konto radzi sobie w tym tygodniu. Zajmie to około dwóch minut, a nic nie jest odczytywane, dopóki nie wskażesz gdzie.',
  'popup.noSites.action': 'Zacznij',
  'popup.noAccount.title': 'Nie ma jeszcze konta',
  'popup.noAccount.text':
    'Zobaczysz tu, jak twoje konto radzi sobie w tym tygodniu. Otwórz własny profil w dozwolonym serwisie; wtedy pojawi się tu pytanie, czy jest twój.',
  'popup.noAccount.candidate':
    'Odpowiedz na pytanie powyżej, a liczby z tego tygodnia pojawią się tu, gdy będziesz oglądać swoje posty.',

  'popup.review': 'Zaplanowany przegląd celów: {day}.',
  'popup.review.action': 'Przejrzyj cele',
  'popup.backup.never': 'Nie ma jeszcze kopii zapasowej twojej historii.',
  'popup.backup.old': 'Ostatnia kopia zapasowa: {day}.',
  'popup.backup.action': 'Zapisz kopię',

  'revisit.title': 'Wróć dziś do postów',
  'revisit.aside': 'brak odczytu',
  'revisit.since': '{age}, od: {time}',
  'revisit.at': '{age}, o: {time}',
  'revisit.age.24h': '24\u00a0h',
  'revisit.age.7d': '7\u00a0dni',
  'revisit.age.28d': '28\u00a0dni',

  'post.untitled': '{format}, {when}',
  'post.untitledUndated': '{format}, bez daty',
} as const;
