/** Words of the first page after installing, Polish. */
export const welcome = {
  'welcome.title': 'Od razu wiesz, czy post jest dobry',
  'welcome.lead':
    'Trzy kroki, około dwóch minut. Każdy można pominąć i znaleźć później w opcjach. Wszystko zostaje w tej przeglądarce.',
  'welcome.you': 'Ty',
  'welcome.step.done': 'gotowe',
  'welcome.step.current': 'teraz',
  'welcome.skip': 'Pomiń ten krok',
  'welcome.done.title': 'To wszystko.',
  'welcome.done.text':
    'Otwórz jeden ze swoich profili i przewijaj jak zawsze. Okienko i panel boczny wypełnią się tym, co oglądasz.',
  'welcome.removing':
    'Usunięcie rozszerzenia kasuje wszystko, co zapisało. Najpierw zapisz kopię zapasową: Opcje, zakładka Dane.',
} as const;
