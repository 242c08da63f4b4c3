/** Texts of the guide, Romanian. */
import type { HelpTexts } from '../en/help';

export const help: HelpTexts = {
  'help.title': 'Ajutor',
  'help.lead': 'Ce vezi în Yardstick, în cuvinte simple. Imaginile arată un cont inventat, în engleză.',
  'help.contents': 'Cuprins',

  'help.first-week.title': 'Prima ta săptămână',
  'help.first-week.text':
    'Pregătești totul o singură dată, apoi derulezi ca de obicei. Yardstick citește odată cu tine.',
  'help.first-week.sites':
    'Alege site-urile pe care le folosești. Browserul întreabă o singură dată, exact pentru ele.',
  'help.first-week.account':
    'Deschide-ți profilul pe fiecare site și răspunde la „{question}” în fereastra pop-up sau aici.',
  'help.first-week.scroll':
    'Derulează prin ultimele tale postări. O postare contează după ce jumătate din ea s-a văzut timp de o secundă. De la {n, plural, one {# postare comparabilă} few {# postări comparabile} other {# de postări comparabile}} vezi cum merge o postare față de obișnuitul tău.',
  'help.first-week.goals':
    'Alege cel mult {n, plural, one {# KPI} few {# KPI} other {# de KPI}} și stabilește ținte. Fără ținte, totul se compară în continuare cu obișnuitul tău.',
  'help.first-week.daily':
    'În fiecare zi, deschide postările din lista „{list}” a ferestrei pop-up. Cum stătea o postare după o zi sau o săptămână se poate citi doar în ziua aceea.',
  'help.first-week.week':
    'Când se încheie săptămâna, panoul lateral spune ce s-a schimbat și de ce. Poți copia totul ca text pentru un e-mail.',
  'help.first-week.backup': 'Salvează o copie de rezervă. Dacă elimini extensia, se șterge tot.',
  'help.picture.badge': 'Insigna de pe o postare. Indic-o cu mouse-ul ca să vezi cifrele din spatele ei.',
  'help.picture.badge.alt':
    'O postare dintr-un flux. Sub cifrele ei stă o insignă care spune de câte ori obișnuitul are postarea. Alături, o fișă arată cifre cu țintă și verdict, cu ce se compară postarea și când a fost citită.',
  'help.picture.popup': 'Fereastra pop-up: e săptămâna pe drumul cel bun?',
  'help.picture.popup.alt':
    'Fereastra pop-up: sus contul, apoi o propoziție despre săptămână, un tabel de KPI cu valoare, țintă și verdict, iar dedesubt butoane.',

  'help.numbers.title': 'Ce înseamnă fiecare cifră',
  'help.usual.title': 'Obișnuitul tău',
  'help.usual.text':
    '„{example}” înseamnă: de atâtea ori cât au avut postările tale comparabile la aceeași vârstă. Comparabile sunt cele mai noi postări ale aceluiași cont, în același format, cel mult {n, number}. Obișnuitul este media jumătății lor din mijloc, așa că o singură postare de mare succes nu îl mișcă.',
  'help.usual.age':
    'Postările se compară la aceeași vârstă: la 24 de ore, la 7 zile și după ce cifrele lor s-au stabilizat. O postare de două ore nu este pusă niciodată alături de una de o săptămână.',
  'help.usual.format':
    'Cu mai puțin de {n, plural, one {# postare} few {# postări} other {# de postări}} într-un format, se iau toate formatele împreună și ți se spune asta.',
  'help.verdicts.title': 'Ținte, ritm și verdicte',
  'help.verdicts.text':
    'Ținta este cât trebuie să atingă un KPI la o postare sau într-o săptămână, lună ori într-un trimestru. Ritmul arată unde ar trebui să fie astăzi, după cum au mers ultimele tale săptămâni.',
  'help.verdicts.met': 'Ținta este atinsă.',
  'help.verdicts.missed': 'Timpul a trecut, iar ținta nu este atinsă.',
  'help.verdicts.ahead': 'Mai este timp și este mai mult decât ar trebui să fie astăzi.',
  'help.verdicts.onPace': 'Mai este timp și este cam cât ar trebui să fie astăzi.',
  'help.verdicts.behind': 'Mai este timp și este mai puțin decât ar trebui să fie astăzi.',
  'help.verdicts.close': 'Cifra se știe doar ca interval, iar ținta este în interiorul lui.',
  'help.verdicts.early': 'Postarea este prea nouă ca să fie judecată.',
  'help.verdicts.notVisible': 'Site-ul nu arată această cifră. Este necunoscută, nu 0.',
  'help.verdicts.missing': 'Site-ul ar trebui să o arate, dar nu s-a putut citi.',
  'help.picture.week': 'Panoul lateral, {week}: mai întâi răspunsul, apoi cifrele din spatele lui.',
  'help.picture.week.alt':
    'Panoul lateral cu vederea {week}: o propoziție despre cum merge săptămâna, apoi fiecare KPI cu valoarea lui, ținta și cum stă față de săptămâna trecută.',
  'help.counts.title': 'Numărători',
  'help.rates.title': 'Rate',
  'help.money.title': 'Cost și câștig',
  'help.account.title': 'Cifrele unui cont',
  'help.account.following': 'câte conturi urmărește el însuși',
  'help.account.connections': 'cu câți oameni este în relație',
  'help.account.likes_total': 'aprecierile tuturor postărilor la un loc, așa cum le arată profilul',
  'help.account.views_total': 'vizualizările tuturor postărilor la un loc, așa cum le arată profilul',

  'help.differences.title': 'De ce o cifră poate diferi de cea de pe site',
  'help.differences.text':
    'Yardstick ia ce arată pagina și nu adaugă nimic. Când două cifre diferă, de cele mai multe ori este unul dintre aceste motive.',
  'help.differences.time': 'Momentul',
  'help.differences.time.text':
    'Vezi o cifră așa cum era când te-ai uitat ultima dată; de atunci site-ul a numărat mai departe. La fiecare cifră scrie când a fost citită.',
  'help.differences.rounding': 'Rotunjirea',
  'help.differences.rounding.text':
    'Site-urile scurtează cifrele mari. „{raw}” poate însemna orice de la {low} la {high}. Yardstick păstrează intervalul și marchează cifra cu ≈.',
  'help.differences.place': 'Pagini diferite',
  'help.differences.place.text':
    'Fluxul, profilul și statisticile aceluiași site se contrazic adesea. Când două locuri dintr-o pagină se contrazic, cifra este marcată.',
  'help.differences.period': 'Postările săptămânii sau ce s-a întâmplat în săptămână',
  'help.differences.period.text':
    'Statisticile unui site numără ce s-a întâmplat într-o săptămână, și la postări vechi. Yardstick adună postările publicate în acea săptămână. În ce zi și în ce fus orar începe săptămâna hotărăști tu.',
  'help.differences.meaning': 'Același cuvânt pentru altceva',
  'help.differences.meaning.text':
    'Interacțiunile sunt aprecieri, comentarii, distribuiri, citări și salvări, plus clicurile pe link acolo unde se văd. Un site poate adăuga vizite la profil sau imagini deschise. Ratele diferă după numărul la care se împarte; el face parte din numele lor.',
  'help.differences.leftOut': 'Postări lăsate deoparte',
  'help.differences.leftOut.text':
    'Răspunsurile, postările promovate și cele fără dată clară nu intră în totalurile unei săptămâni. Panoul spune câte sunt.',
  'help.differences.unseen': 'Postări la care nu te-ai uitat',
  'help.differences.unseen.text':
    'Postările pe lângă care nu ai derulat nu au fost citite. Panoul spune câte postări ale unei săptămâni au fost.',
  'help.differences.fewer': 'Cifre care scad',
  'help.differences.fewer.text': 'Oamenii își retrag aprecierile, iar site-urile elimină conturi false.',
  'help.differences.wrong': 'Și totuși e greșit?',
  'help.differences.wrong.text':
    'Deschide postarea în panoul lateral și corectează citirea sau renunță la ea. Ce s-a citit rămâne păstrat alături.',
  'help.picture.post': 'Panoul lateral, {post}: fiecare citire, cu textul din care a fost luată.',
  'help.picture.post.alt':
    'Citirile unei postări în panoul lateral: un tabel cu vârsta, ora, valoarea și textul așa cum l-a arătat pagina.',

  'help.read.title': 'Ce se citește și ce nu',
  'help.read.text':
    'Doar ce îți arată pagina, pe site-urile permise, cât timp te uiți la ea. Doar postări ale conturilor tale sau ale celor pe care le-ai numit concurenți.',
  'help.not-read.title': 'Nu se citește niciodată',
  'help.not-read.unseen': 'pagini pe care nu le deschizi și postări care nu s-au văzut pe ecran',
  'help.not-read.private': 'mesaje, ciorne și ce scrii tu pe un site',
  'help.not-read.others': 'postările oricui altcuiva',
  'help.not-read.statistics':
    'paginile de statistici ale site-urilor, în afară de cele de la LinkedIn; în locul lor se pot importa fișierele lor de export',
  'help.not-read.nothing': 'Nimic nu pleacă de pe calculatorul tău: Yardstick nu are cum să trimită ceva.',
  'help.by-site.title': 'Site cu site',
  'help.by-site.text':
    'Care dintre aceste cifre apar diferă de la o pagină la alta. Ce nu apare rămâne necunoscut și nu se ia niciodată drept 0.',
  'help.by-site.everybody': 'La postări',
  'help.by-site.author': 'Doar la postările tale',
  'help.by-site.account': 'Despre cont',
  'help.by-site.panelOnly': 'Se arată în fereastra pop-up și în panoul lateral; fără insigne, dacă nu le activezi tu.',
  'help.by-site.verified': 'Comparat ultima dată cu site-ul: {day}.',
  'help.by-site.anyServer': '{site}, orice server',
  'help.by-site.other': 'Orice alt site',
  'help.by-site.other.text': 'Adaugă-i adresa și arată o dată unde îi sunt cifrele.',
  'help.by-site.typed': 'Ce nu arată nicio pagină',
  'help.by-site.typed.text': 'Poți introduce tu la postare sau importa dintr-un fișier: {list}.',

  'help.site-changes.title': 'Când un site își schimbă pagina',
  'help.site-changes.text':
    'Site-urile își refac paginile fără să anunțe. Atunci o cifră poate ajunge unde Yardstick nu o caută. El nu ghicește: cifra lipsește, iar fereastra pop-up și panoul spun asta imediat. Ce este salvat rămâne cum este.',
  'help.site-changes.health': 'Deschide Stare. Acolo scrie, pentru fiecare site, ce se citește și ce lipsește.',
  'help.site-changes.reload': 'Reîncarcă pagina site-ului; uneori era doar pe jumătate încărcată.',
  'help.site-changes.teach': 'Alege „{button}” și indică cifra la o singură postare. De atunci se citește la toate.',
  'help.site-changes.repair':
    'Sau folosește un fișier de reparație trimis de cineva. Vezi ce ar schimba înainte să o facă.',
  'help.site-changes.report':
    'Copiază raportul și trimite-l cuiva care poate repara. Nu conține texte, nume sau adrese.',
  'help.site-changes.after':
    'Ce nu s-a citit între timp rămâne necunoscut, iar la fiecare săptămână scrie câte dintre postările ei au fost citite.',
  'help.picture.health': 'Pagina {health}: ce se citește pe un site și ce lipsește.',
  'help.picture.health.alt':
    'Pagina {health}: o notă spune ce cifră nu se poate citi. Dedesubt, un tabel arată pentru fiecare cifră la câte postări a fost citită, când ultima dată și starea ei.',

  'help.ranges.title': 'Intervale și „prea puține ca să se poată spune”',
  'help.ranges.text':
    'La câteva postări hotărăște întâmplarea. Yardstick mai bine nu spune nimic decât ceva ce ar trebui să retragă.',
  'help.ranges.exact': 'Exact, așa cum arată pagina.',
  'help.ranges.rounded':
    'În spate stă un interval. Sumele și comparațiile îl duc mai departe, iar o schimbare în interiorul lui nu este o schimbare.',
  'help.ranges.unknown': 'Necunoscut: nu apare sau nu s-a citit. Nu se socotește niciodată drept 0.',
  'help.ranges.tooFew':
    'Pentru un verdict {n, plural, one {trebuie # postare comparabilă} few {trebuie # postări comparabile} other {trebuie # de postări comparabile}}. Derulează la postări mai vechi ca să adaugi altele.',
  'help.ranges.noReading':
    'Nu te-ai uitat la postare la acea vârstă, deci nu poate fi comparată atunci. Poate fi la vârsta următoare.',
  'help.ranges.normal':
    'Postările tale diferă oricum între ele. Mai bine sau mai slab se spune doar la ce trece de asta.',
  'help.ranges.times':
    'Pentru orele bune trebuie {posts, plural, one {# postare} few {# postări} other {# de postări}} din {weeks, plural, one {# săptămână} few {# săptămâni} other {# de săptămâni}}. „Nicio diferență sigură” este și el un răspuns: postează când îți convine.',
};
