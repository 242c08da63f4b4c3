/** Words of the first page after installing, Romanian. */
export const welcome = {
  'welcome.title': 'Află dintr-o privire dacă o postare este bună',
  'welcome.lead':
    'Trei pași, cam două minute. Poți sări peste oricare și îl găsești din nou în opțiuni. Totul rămâne în acest browser.',
  'welcome.you': 'Tu',
  'welcome.step.done': 'gata',
  'welcome.step.current': 'urmează',
  'welcome.skip': 'Sari peste acest pas',
  'welcome.done.title': 'Asta e tot.',
  'welcome.done.text':
    'Deschide unul dintre profilurile tale și derulează ca de obicei. Fereastra pop-up și panoul lateral se umplu cu ce privești.',
  'welcome.removing':
    'Dacă elimini extensia, se șterge tot ce a înregistrat. Salvează mai întâi o copie de rezervă, în opțiuni, la Date.',
} as const;
