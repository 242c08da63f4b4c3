/** Words for what made a week what it was, Polish. */
export const weekStory = {
  'story.answer.up': 'Twoje posty miały lepsze wyniki niż tydzień wcześniej',
  'story.answer.down': 'Twoje posty miały gorsze wyniki niż tydzień wcześniej',
  'story.answer.normal': 'Różnica wobec poprzedniego tygodnia mieści się w zwykłych wahaniach',
  'story.sentence': '{text}.',
  'split.title':
    'Skąd {change} {count, plural, one {interakcja} few {interakcje} many {interakcji} other {interakcji}}',
  'split.title.none': 'Tyle samo interakcji co tydzień wcześniej',
  'split.lead': '{now} wobec {before} tydzień wcześniej.',
  'split.lead.running': '{now} wobec {before} w tych samych dniach tydzień temu.',
  'split.partial': 'Posty bez odczytu z tej chwili są pominięte.',
  'split.part': 'Część',
  'split.change': 'Zmiana',
  'split.morePosts': 'Więcej postów',
  'split.fewerPosts': 'Mniej postów',
  'split.against': '{now, number} wobec {before, number}',
  'split.mix': 'Inne proporcje formatów',
  'split.better': 'Lepsze posty',
  'split.worse': 'Słabsze posty',
  'split.perPost': 'Więcej lub mniej na post',
  'split.sameFormats': 'przy tych samych formatach',
  'split.total': 'Zmiana łącznie',
  'split.typical': 'Typowy post: {now} wobec {before}.',
  'split.verdict.up':
    'To więcej, niż posty i tak się różnią ({n, number} wobec {before, plural, one {# postu} few {# postów} many {# postów} other {# postu}}).',
  'split.verdict.down':
    'To spadek większy, niż posty i tak się różnią ({n, number} wobec {before, plural, one {# postu} few {# postów} many {# postów} other {# postu}}).',
  'split.verdict.normal':
    'To mieści się w tym, jak zwykle różnią się twoje posty, więc to jeszcze nie trend ({n, number} wobec {before, plural, one {# postu} few {# postów} many {# postów} other {# postu}}).',
  'split.verdict.tooFew': 'Za mało postów, aby mówić o trendzie: {n, number} wobec {before, number}, potrzeba po pięć.',
  'unusual.title': 'Nietypowe dni',
  'unusual.choice': 'Kiedy uznawać dzień za nietypowy',
  'unusual.choice.few': 'Tylko wyraźne',
  'unusual.choice.more': 'Mniejsze też',
  'unusual.choice.off': 'Nie pokazuj',
  'unusual.spike': 'Wyjątkowo mocny dzień: {weekday}',
  'unusual.drop': 'Wyjątkowo słaby dzień: {weekday}',
  'unusual.text':
    '{n, plural, one {Post z tego dnia zebrał} few {# posty z tego dnia zebrały} many {# postów z tego dnia zebrało} other {# posta z tego dnia zebrało}} {value} {count, plural, one {interakcję} few {interakcje} many {interakcji} other {interakcji}} w pierwszych 24 godzinach. Typowo w ten dzień tygodnia ({weekday}): {typical} (od {low} do {high}).',
  'unusual.none':
    '{n, plural, one {Jedyny dzień, który da się ocenić, nie był nietypowy} few {Żaden z # dni, które da się ocenić, nie był nietypowy} many {Żaden z # dni, które da się ocenić, nie był nietypowy} other {Żaden z # dnia, które da się ocenić, nie był nietypowy}}.',
  'unusual.notJudged':
    'Żadnego dnia nie da się jeszcze ocenić: potrzeba 28 wcześniejszych dni, których posty odczytano, gdy miały jeden dzień.',
  'weeks.title': 'Ostatnie osiem tygodni',
  'weeks.picture': '{account}: ostatnie osiem tygodni',
  'weeks.caption': 'Ten tydzień wobec poprzednich',
  'weeks.column.kpi': 'KPI',
  'weeks.column.trend': 'Tygodnie',
  'weeks.column.usual': 'Typowy tydzień',
  'weeks.column.change': 'Wobec typowego',
  'weeks.tooFew': 'Tygodnie: {n, number} z {needed, number}',
  'weeks.note':
    'Typowy wynik to mediana poprzednich tygodni; pominięto tygodnie, w których odczytano mniej niż połowę postów.',
  'period.choice': 'Długość okresu',
  'period.week': 'Tydzień',
  'period.month': 'Miesiąc',
  'period.quarter': 'Kwartał',
  'period.picker': 'Pokazany okres',
  'period.lead.running': '{range}, stan: {until}.',
  'period.lead': '{range}.',
  'period.noTargets': 'Ten okres nie ma jeszcze wartości docelowych',
  'period.explain': 'Sumy pokazują stan z końca okresu, o ile go odczytano; posty rosną także później.',
  'period.none.title': 'Nie wybrano jeszcze KPI',
  'period.none.text':
    'Miesiące i kwartały opisują twoje KPI i ich wartości docelowe. Wybierz do sześciu na stronie Cele.',
  'period.none.action': 'Wybierz KPI',
  'week.ages':
    'Odczyt w wieku {age} ma {read, number} z {of, plural, one {# posta starszego} few {# postów starszych} many {# postów starszych} other {# posta starszego}} niż {age}{younger, plural, =0 {.} one {; # jest młodszy.} few {; # są młodsze.} many {; # jest młodszych.} other {; # jest młodsze.}}',
  'week.beside.change':
    '{direction, select, up {o {share} więcej niż tydzień temu} other {o {share} mniej niż tydzień temu}}',
  'week.beside.perPost':
    '{direction, select, up {o {share} więcej na post niż tydzień temu} other {o {share} mniej na post niż tydzień temu}}',
  'week.beside.cannotTell': 'wobec zeszłego tygodnia nie da się ocenić',
  'week.beside.noChange': 'jak tydzień temu',
  'week.beside.tooFew': 'za mało odczytów wobec zeszłego tygodnia',
  'week.beside.usual':
    '{direction, select, up {o {share} powyżej typowego tygodnia} other {o {share} poniżej typowego tygodnia}}',
  'week.beside.asUsual': 'jak w typowym tygodniu',
} as const;
