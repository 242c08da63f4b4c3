/** Words of the folder that several computers share. */
export const archive = {
  'archive.title': 'Kilka komputerów',
  'archive.text':
    'Zbiera w jednym folderze synchronizowanego dysku to, co odczytano na wszystkich komputerach, bez serwera. Każdy dodaje tylko własne pliki, a pozostałe scalają je raz dziennie. Te pliki mogą też odpytywać inne programy.',
  'archive.name': 'Nazwa tego komputera',
  'archive.pick': 'Wybierz wspólny folder…',
  'archive.notHere':
    'Ta przeglądarka nie może zapisywać w folderze. Wszystko przeniesie na inny komputer kopia zapasowa.',
  'archive.ready': 'Ten komputer to „{machine}” w folderze „{folder}”. Zapisuje tam i scala raz dziennie.',
  'archive.shares': 'Co mogą dostać pozostałe',
  'archive.noAccounts': 'Nie ma jeszcze konta.',
  'archive.notes': 'Notatki i nazwy kampanii',
  'archive.money': 'Wpisane liczby i kwoty',
  'archive.stays': 'To, co zapisano w folderze, zostaje tam także po usunięciu stąd.',
  'archive.write': 'Zapisz teraz',
  'archive.wrote':
    '{n, plural, =0 {Nie ma nic nowego do zapisania.} one {Zapisano # wiersz.} few {Zapisano # wiersze.} many {Zapisano # wierszy.} other {Zapisano # wiersza.}}',
  'archive.wrote.last': 'Ostatni zapis: {when}.',
  'archive.failed': 'To się nie udało.',
  'archive.daily.failed': 'Ostatnie codzienne uruchomienie się nie udało.',
  'archive.look': 'Sprawdź pozostałe…',
  'archive.looking': 'Sprawdzanie ich plików…',
  'archive.merge': 'Scal',
  'archive.merging': 'Scalanie…',
  'archive.merged': 'Scalono: {what}.',
  'archive.merged.last': 'Ostatnie scalanie: {when}.',
  'archive.new': 'nowy tutaj',
  'archive.rest.partial': 'Część plików jest jeszcze w drodze i zostanie wczytana później.',
  'archive.rest.newer': 'Zapisała to nowsza wersja Yardstick. Zaktualizuj tę, aby to odczytać.',
  'archive.alone': 'Żaden inny komputer jeszcze tu nie pisał.',
  'archive.nothingNew': 'Nie ma nic, czego by tu już nie było.',
  'archive.damaged': 'Plik innego komputera jest uszkodzony.',
} as const;
