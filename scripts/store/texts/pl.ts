/** The stores' texts in Polish. */
import type { ListingTexts } from '../listing-texts';

export const pl: ListingTexts = {
  claim: 'Czy ten post jest dobry? Widać to na poście.',
  description: [
    {
      title: null,
      lines: [
        'Patrzysz na swój post i zastanawiasz się: czy to dobry wynik? Yardstick odpowiada na samym poście, wobec twoich typowych wyników i twoich celów, i przechowuje historię potrzebną do raportów. Dla osób, które prowadzą konta w mediach społecznościowych.',
      ],
    },
    {
      title: 'Na poście',
      lines: [
        'Mała plakietka mówi, jak radzi sobie post: ▲ 2,1× typowego. Wskaż ją, aby zobaczyć swoje KPI z celem i oceną, liczbę postów stojących za porównaniem oraz dokładny tekst, z którego odczytano każdą liczbę.',
      ],
    },
    { title: 'W okienku', lines: ['Ten tydzień wobec celów i planu, w pięć sekund.'] },
    {
      title: 'W panelu bocznym',
      lines: [
        '• Tydzień: co się zmieniło wobec zeszłego tygodnia i dlaczego: więcej postów, inne formaty czy lepsze posty.',
        '• Posty: każdy post ze swoimi liczbami; sortowanie, filtry, kampanie, eksport.',
        '• Najlepsze pory: kiedy publikowanie daje ci lepsze wyniki, mówione tylko wtedy, gdy można temu ufać.',
        '• Post: jak rósł jeden post, odczyt po odczycie.',
      ],
    },
    {
      title: 'Cele',
      lines: [
        'Wybierz główny cel i najwyżej sześć KPI, ustal wartości docelowe dla kont i okresów i zobacz, co osiągnięto, czego nie, a co jest na granicy. Minione okresy zachowują cele ze swojego czasu.',
      ],
    },
    {
      title: 'Twoje dane',
      lines: [
        'Eksport CSV i Excel, kopia zapasowa i przywracanie, folder wspólny z twoimi innymi komputerami oraz import plików z X, LinkedIn, Facebooka, Instagrama, YouTube, TikToka i popularnych narzędzi.',
      ],
    },
    {
      title: 'Liczby, na które można się powołać',
      lines: [
        '„1204” to liczba dokładna, „1,2 tys.” to przedział, a porównania go uwzględniają. To, czego strona nie pokazuje, pozostaje puste i nigdy nie liczy się jako 0. Poniżej dziesięciu porównywalnych postów zamiast oceny pojawia się „za mało postów”.',
      ],
    },
    {
      title: 'Nic nie opuszcza twojego komputera',
      lines: [
        'Bez serwera, bez konta, bez śledzenia, bez kodu sieciowego. Yardstick czyta tylko to, co strona ci pokazuje, w serwisach, które włączysz, i wtedy, gdy na nią patrzysz. Niczego nie klika, nie przewija i nie pobiera. Historia zostaje w przeglądarce; usunięcie rozszerzenia ją kasuje, więc wcześniej wyeksportuj to, co chcesz zachować.',
      ],
    },
    {
      title: 'Serwisy',
      lines: [
        'X, LinkedIn, Instagram, Facebook, YouTube, TikTok, Threads, Bluesky, Mastodon (dowolny serwer), Reddit i Pinterest. Inny serwis można czytać, gdy wskażesz, gdzie stoją jego liczby. Na LinkedIn wyniki widać tylko w panelu bocznym, chyba że włączysz plakietki.',
        'Yardstick nie należy do żadnego z tych serwisów i nie jest przez nie polecany.',
      ],
    },
    { title: 'Języki', lines: ['Angielski, rumuński, polski, grecki, fiński.'] },
  ],
  shots: {
    badge: {
      title: 'Odpowiedź jest na poście',
      words: 'Wobec typowych wyników i celów, z liczbą postów stojących za porównaniem.',
    },
    week: {
      title: 'Co zmieniło się w tym tygodniu i dlaczego',
      words: 'Wobec celów, zeszłego tygodnia i tygodni przed nim.',
    },
    popup: { title: 'Zgodnie z planem? Pięć sekund', words: 'KPI tygodnia z celem, planem i oceną.' },
    times: { title: 'Kiedy publikować', words: 'Mówione tylko wtedy, gdy potwierdzają to twoje posty.' },
    goals: {
      title: 'Twoje cele i wartości docelowe',
      words: 'Najwyżej sześć KPI, prosto opisanych. Minione okresy zachowują swoje cele.',
    },
    data: {
      title: 'Twoje dane zostają twoje',
      words: 'Eksport, kopia zapasowa i import. Bez serwera, bez konta, nic nie opuszcza komputera.',
    },
  },
  searchTerms: [
    'statystyki social media',
    'wskaźnik zaangażowania',
    'analiza postów',
    'najlepsze pory publikacji',
    'KPI',
    'eksport CSV',
  ],
};
