/** Texts of the guide, Polish. */
import type { HelpTexts } from '../en/help';

export const help: HelpTexts = {
  'help.title': 'Pomoc',
  'help.lead': 'Co widać w Yardstick, prostymi słowami. Obrazki pokazują zmyślone konto, po angielsku.',
  'help.contents': 'Spis treści',

  'help.first-week.title': 'Pierwszy tydzień',
  'help.first-week.text': 'Raz wszystko ustawiasz, potem przewijasz jak zwykle. Yardstick czyta razem z tobą.',
  'help.first-week.sites': 'Wybierz serwisy, z których korzystasz. Przeglądarka zapyta raz, dokładnie o nie.',
  'help.first-week.account':
    'Otwórz własny profil w każdym serwisie i odpowiedz na pytanie „{question}” w okienku lub tutaj.',
  'help.first-week.scroll':
    'Przewiń swoje ostatnie posty. Post liczy się, gdy jego połowa była widoczna przez sekundę. Gdy porównywalnych postów jest co najmniej {n, number}, widać, jak post wypada wobec typowego wyniku.',
  'help.first-week.goals':
    'Wybierz KPI (najwyżej {n, number}) i ustal cele. Bez celów wszystko i tak jest porównywane z typowym wynikiem.',
  'help.first-week.daily':
    'Codziennie otwieraj posty z listy „{list}” w okienku. Jak post stał po dniu albo po tygodniu, da się odczytać tylko tego dnia.',
  'help.first-week.week':
    'Gdy tydzień się skończy, panel boczny powie, co się zmieniło i dlaczego. Możesz to skopiować jako tekst do e-maila.',
  'help.first-week.backup': 'Zapisz kopię zapasową. Usunięcie rozszerzenia kasuje wszystko.',
  'help.picture.badge': 'Plakietka na poście. Wskaż ją, aby zobaczyć liczby, które za nią stoją.',
  'help.picture.badge.alt':
    'Post na osi czasu. Pod jego liczbami stoi plakietka, która mówi, ile razy typowy wynik ma post. Obok niej karta pokazuje liczby z celem i oceną, z czym porównano post i kiedy go odczytano.',
  'help.picture.popup': 'Okienko: czy tydzień idzie zgodnie z planem?',
  'help.picture.popup.alt':
    'Okienko: u góry konto, potem jedno zdanie o tygodniu, tabela KPI z wartością, celem i oceną, a na dole przyciski.',

  'help.numbers.title': 'Co oznacza każda liczba',
  'help.usual.title': 'Typowy wynik',
  'help.usual.text':
    '„{example}” znaczy: tyle razy tyle, ile miały porównywalne posty w tym samym wieku. Porównywalne są najnowsze posty tego samego konta i formatu, najwyżej {n, number}. Typowy wynik to średnia z ich środkowej połowy, więc jeden przebój go nie zmienia.',
  'help.usual.age':
    'Posty porównujemy w tym samym wieku: po 24 godzinach, po 7 dniach i gdy ich liczby się ustabilizują. Post sprzed dwóch godzin nigdy nie stoi obok posta sprzed tygodnia.',
  'help.usual.format':
    'Gdy postów w danym formacie jest mniej niż {n, number}, bierzemy wszystkie formaty razem i mówimy o tym.',
  'help.verdicts.title': 'Cele, plan i oceny',
  'help.verdicts.text':
    'Cel to wartość, którą KPI ma osiągnąć przy poście albo w tygodniu, miesiącu lub kwartale. Plan mówi, ile powinno być dziś, sądząc po twoich ostatnich tygodniach.',
  'help.verdicts.met': 'Cel jest osiągnięty.',
  'help.verdicts.missed': 'Czas minął, a cel nie jest osiągnięty.',
  'help.verdicts.ahead': 'Czas jeszcze jest, a wynik jest wyższy, niż powinien być dziś.',
  'help.verdicts.onPace': 'Czas jeszcze jest, a wynik jest mniej więcej taki, jak powinien być dziś.',
  'help.verdicts.behind': 'Czas jeszcze jest, a wynik jest niższy, niż powinien być dziś.',
  'help.verdicts.close': 'Liczba jest znana tylko jako zakres, a cel leży w jego środku.',
  'help.verdicts.early': 'Post jest za młody, aby go ocenić.',
  'help.verdicts.notVisible': 'Serwis nie pokazuje tej liczby. Jest nieznana, a nie równa 0.',
  'help.verdicts.missing': 'Serwis powinien ją pokazywać, ale nie udało się jej odczytać.',
  'help.picture.week': 'Panel boczny, {week}: najpierw odpowiedź, potem liczby, które za nią stoją.',
  'help.picture.week.alt':
    'Panel boczny z widokiem {week}: jedno zdanie o tym, jak idzie tydzień, potem każde KPI z wartością, celem i porównaniem z zeszłym tygodniem.',
  'help.counts.title': 'Liczby przy postach',
  'help.rates.title': 'Wskaźniki',
  'help.money.title': 'Koszty i zwrot',
  'help.account.title': 'Liczby konta',
  'help.account.following': 'ile kont obserwuje to konto',
  'help.account.connections': 'z iloma osobami jest w kontakcie',
  'help.account.likes_total': 'polubienia wszystkich postów razem, tak jak pokazuje je profil',
  'help.account.views_total': 'odtworzenia wszystkich postów razem, tak jak pokazuje je profil',

  'help.differences.title': 'Dlaczego liczba może być inna niż w serwisie',
  'help.differences.text':
    'Yardstick bierze to, co pokazuje strona, i niczego nie dodaje. Gdy dwie liczby się różnią, zwykle chodzi o jeden z tych powodów.',
  'help.differences.time': 'Chwila odczytu',
  'help.differences.time.text':
    'Widzisz liczbę taką, jaka była, gdy ostatnio na nią patrzono; serwis liczy dalej. Przy każdej liczbie stoi, kiedy ją odczytano.',
  'help.differences.rounding': 'Zaokrąglanie',
  'help.differences.rounding.text':
    'Serwisy skracają duże liczby. „{raw}” może oznaczać wszystko od {low} do {high}. Yardstick zachowuje ten zakres i oznacza liczbę znakiem ≈.',
  'help.differences.place': 'Różne strony',
  'help.differences.place.text':
    'Oś czasu, profil i statystyki jednego serwisu często się różnią. Gdy różnią się dwa miejsca na jednej stronie, liczba jest oznaczona.',
  'help.differences.period': 'Posty z tygodnia albo zdarzenia z tygodnia',
  'help.differences.period.text':
    'Statystyki serwisu liczą to, co zdarzyło się w tygodniu, także przy starych postach. Yardstick sumuje posty opublikowane w tym tygodniu. W jakim dniu i w jakiej strefie czasowej zaczyna się tydzień, wybierasz w ustawieniach.',
  'help.differences.meaning': 'To samo słowo, inna rzecz',
  'help.differences.meaning.text':
    'Interakcje to polubienia, komentarze, udostępnienia, cytaty i zapisania, a także kliknięcia linku tam, gdzie je widać. Serwis może doliczać wizyty na profilu albo otwarte zdjęcia. Wskaźniki różnią się tym, przez co się dzieli; mówi o tym ich nazwa.',
  'help.differences.leftOut': 'Pominięte posty',
  'help.differences.leftOut.text':
    'Odpowiedzi, posty promowane i posty bez jasnej daty nie wchodzą do sum tygodnia. Panel mówi, ile ich jest.',
  'help.differences.unseen': 'Posty, na które nikt nie spojrzał',
  'help.differences.unseen.text':
    'Posty, których nie było na ekranie, nie zostały odczytane. Panel mówi, ile postów z tygodnia odczytano.',
  'help.differences.fewer': 'Liczby, które maleją',
  'help.differences.fewer.text': 'Ludzie cofają polubienia, a serwisy usuwają fałszywe konta.',
  'help.differences.wrong': 'Mimo to coś się nie zgadza?',
  'help.differences.wrong.text':
    'Otwórz post w panelu bocznym i popraw odczyt albo go odrzuć. To, co odczytano, pozostaje zapisane obok.',
  'help.picture.post': 'Panel boczny, {post}: każdy odczyt z tekstem, z którego pochodzi.',
  'help.picture.post.alt':
    'Odczyty jednego posta w panelu bocznym: tabela z wiekiem, czasem, wartością i tekstem, tak jak pokazała go strona.',

  'help.read.title': 'Co jest odczytywane, a co nie',
  'help.read.text':
    'Tylko to, co pokazuje ci strona, w dozwolonych serwisach i gdy na nią patrzysz. Tylko posty twoich kont albo kont, które wskażesz jako konkurencję.',
  'help.not-read.title': 'Nigdy nie jest odczytywane',
  'help.not-read.unseen': 'strony, których nie otwierasz, i posty, których nie było widać',
  'help.not-read.private': 'wiadomości, szkice i to, co wpisujesz w serwisie',
  'help.not-read.others': 'posty kogokolwiek innego',
  'help.not-read.statistics':
    'strony statystyk serwisów, oprócz LinkedIn; zamiast tego można zaimportować ich pliki eksportu',
  'help.not-read.nothing': 'Nic nie opuszcza twojego komputera: Yardstick nie ma jak niczego wysłać.',
  'help.by-site.title': 'Serwis po serwisie',
  'help.by-site.text':
    'Które z tych liczb widać, zależy od strony. Co nie jest pokazane, pozostaje nieznane i nigdy nie liczy się jako 0.',
  'help.by-site.everybody': 'Przy postach',
  'help.by-site.author': 'Tylko przy twoich postach',
  'help.by-site.account': 'Przy koncie',
  'help.by-site.panelOnly': 'Widać to w okienku i w panelu bocznym; plakietek nie ma, dopóki ich nie włączysz.',
  'help.by-site.verified': 'Ostatnie porównanie z serwisem: {day}.',
  'help.by-site.anyServer': '{site}, dowolny serwer',
  'help.by-site.other': 'Każdy inny serwis',
  'help.by-site.other.text': 'Dodaj jego adres i wskaż raz, gdzie są jego liczby.',
  'help.by-site.typed': 'Czego nie pokazuje żadna strona',
  'help.by-site.typed.text': 'Możesz wpisać przy poście albo zaimportować z pliku: {list}.',

  'help.site-changes.title': 'Gdy serwis zmieni stronę',
  'help.site-changes.text':
    'Serwisy przebudowują strony bez zapowiedzi. Wtedy liczba może stać tam, gdzie Yardstick nie szuka. Nie zgaduje: liczby brakuje, a okienko i panel od razu to mówią. To, co zapisane, pozostaje bez zmian.',
  'help.site-changes.health': 'Otwórz Stan. Mówi on o każdym serwisie, co jest odczytywane, a czego brakuje.',
  'help.site-changes.reload': 'Wczytaj stronę serwisu ponownie; czasem była wczytana tylko w połowie.',
  'help.site-changes.teach':
    'Wybierz „{button}” i wskaż liczbę przy jednym poście. Od tej chwili jest odczytywana przy wszystkich.',
  'help.site-changes.repair':
    'Albo użyj pliku naprawy, który ktoś ci przysłał. Zanim coś zmieni, zobaczysz, co to będzie.',
  'help.site-changes.report':
    'Skopiuj raport i wyślij go komuś, kto może to naprawić. Nie ma w nim tekstów, nazw ani adresów.',
  'help.site-changes.after':
    'To, czego w tym czasie nie odczytano, pozostaje nieznane, a przy każdym tygodniu stoi, ile jego postów odczytano.',
  'help.picture.health': 'Strona {health}: co jest odczytywane w serwisie, a czego brakuje.',
  'help.picture.health.alt':
    'Strona {health}: uwaga mówi, której liczby nie da się odczytać. Tabela poniżej pokazuje przy każdej liczbie, przy ilu postach ją odczytano, kiedy ostatnio i jaki jest jej stan.',

  'help.ranges.title': 'Zakresy i „za mało, aby to ocenić”',
  'help.ranges.text':
    'Przy kilku postach decyduje przypadek. Yardstick woli nic nie powiedzieć, niż potem to odwoływać.',
  'help.ranges.exact': 'Dokładnie tyle, ile pokazuje strona.',
  'help.ranges.rounded':
    'Stoi za tym zakres. Sumy i porównania niosą go dalej, a zmiana wewnątrz zakresu nie jest zmianą.',
  'help.ranges.unknown': 'Nieznane: nie pokazano albo nie odczytano. Nigdy nie liczy się jako 0.',
  'help.ranges.tooFew':
    'Liczba porównywalnych postów potrzebna do oceny: {n, number}. Przewiń starsze posty, aby dodać kolejne.',
  'help.ranges.noReading':
    'Nikt nie spojrzał na post w tym wieku, więc nie można go wtedy porównać. Można to zrobić w następnym wieku.',
  'help.ranges.normal':
    'Twoje posty i tak się od siebie różnią. Lepiej albo gorzej jest dopiero to, co wykracza poza te różnice.',
  'help.ranges.times':
    'Aby wskazać najlepsze pory, potrzeba: posty {posts, number}, tygodnie {weeks, number}. „Brak pewnej różnicy” to też odpowiedź: publikuj, kiedy ci wygodnie.',
};
