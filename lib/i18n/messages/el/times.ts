/** Words of the view of best times, Greek. */
export const times = {
  'panel.times': 'Ώρες',

  'times.filter.format': 'Μορφή',
  'times.filter.format.all': 'Όλες οι μορφές',
  'times.filter.format.option': '{format} ({n, number})',
  'times.filter.metric': 'Με βάση',
  'times.filter.zone': 'Ζώνη ώρας του κοινού σας',
  'times.filter.zone.own': 'Ώρα {zone}',
  'times.limits': 'Ημέρες εκτός και ώρες ησυχίας',
  'times.limits.none': 'καμία',
  'times.limits.noDays': 'όχι {days}',
  'times.limits.quietSummary': 'ησυχία {hours}',
  'times.limits.days': 'Ποτέ ανάρτηση',
  'times.limits.quiet': 'Ώρες ησυχίας',
  'times.limits.from': 'Από',
  'times.limits.to': 'Έως',
  'times.limits.hint':
    'Τότε δεν προτείνεται τίποτα. Οι αναρτήσεις εκείνων των ωρών μετρούν όμως για όσα ξέρουμε για τις υπόλοιπες.',

  'times.hours': '{from}–{to}',
  'times.window': '{days}, {hours}',
  'times.answer.reliable': '{window}: περίπου {share, number, percent} καλύτερα από τις συνήθεις ώρες σας',
  'times.answer.hint': '{window}: ίσως {share, number, percent} καλύτερα από τις συνήθεις ώρες σας',
  'times.answer.none':
    'Καμία αξιόπιστη διαφορά ανάμεσα στις ώρες σας ({n, plural, one {# ανάρτηση} other {# αναρτήσεις}})',
  'times.answer.notEnough': 'Λίγες αναρτήσεις ακόμη: {n, number} από {needed, number}',
  'times.answer.notEnoughWeeks': 'Λίγες εβδομάδες ακόμη: {n, number} από {needed, number}',
  'times.answer.noneAllowed': 'Οι ώρες σας διαφέρουν, αλλά καμία από όσες επιτρέπετε δεν πάει καλύτερα',
  'times.lead.window':
    'Πιθανό εύρος {low} έως {high}· {n, plural, one {τότε δημοσιεύτηκε # ανάρτησή σας} other {τότε δημοσιεύτηκαν # αναρτήσεις σας}}.',
  'times.lead.basis':
    '{n, plural, one {# ανάρτηση} other {# αναρτήσεις}} σε {weeks, plural, one {# εβδομάδα} other {# εβδομάδες}}. Μορφή, τάση και επίπεδο του λογαριασμού έχουν αφαιρεθεί.',
  'times.lead.content': 'Το τι δημοσιεύετε μετρά περισσότερο από το πότε.',
  'times.lead.chance':
    'Στην τύχη: όταν ανακατέψαμε τις αναρτήσεις σας ανάμεσα στις ώρες σας, η διαφορά βγήκε εξίσου μεγάλη σε {n, number} από {of, plural, one {# δοκιμή} other {# δοκιμές}}.',
  'times.lead.association':
    'Ίσως απλώς είναι καλύτερα όσα δημοσιεύετε εκείνες τις ώρες. Μια δοκιμή λέει περισσότερα από τις παλιές αναρτήσεις.',
  'times.lead.hint': 'Μόνο μια ένδειξη: έτσι φαίνεται ένας στους είκοσι λογαριασμούς χωρίς καμία καλή ώρα.',
  'times.lead.none':
    'Δημοσιεύετε όποτε σας βολεύει. Αν υπάρχει καλύτερη ώρα, το όφελός της είναι πολύ μικρό για να φανεί στις αναρτήσεις σας.',
  'times.lead.notEnough':
    'Δημοσιεύετε όποτε σας βολεύει. Με λιγότερες από {needed, number} αναρτήσεις ακόμη και πραγματικές διαφορές μένουν κρυφές: {missing, number} ακόμη, και θα ελεγχθεί σωστά.',
  'times.lead.notEnoughWeeks':
    'Δημοσιεύετε όποτε σας βολεύει. Με αναρτήσεις από λιγότερες από {needed, number} εβδομάδες δεν ξεχωρίζει η καλή ώρα από την καλή εβδομάδα.',
  'times.lead.counted':
    'Μετρούν οι δικές σας σταθεροποιημένες αναρτήσεις των τελευταίων 365 ημερών με γνωστή ώρα: όχι απαντήσεις, όχι προωθημένες. Οι πρώτες δέκα δεν έχουν με τι να συγκριθούν.',
  'times.lead.forced':
    '{n, plural, one {# ανάρτηση εξαιρείται, γιατί η ώρα της δεν ήταν δική σας επιλογή.} other {# αναρτήσεις εξαιρούνται, γιατί η ώρα τους δεν ήταν δική σας επιλογή.}}',

  'times.leftOut': 'Εξαιρούνται: {list}.',
  'times.leftOut.noHour': '{n, number} χωρίς ώρα από τον ιστότοπο',
  'times.leftOut.young': '{n, number} χωρίς σταθερούς αριθμούς στην τελευταία ανάγνωση',
  'times.leftOut.noValue': '{n, number} χωρίς αυτόν τον αριθμό',
  'times.leftOut.notOriginal':
    '{n, plural, one {# απάντηση ή προωθημένη ανάρτηση} other {# απαντήσεις και προωθημένες αναρτήσεις}}',
  'times.reading': 'Πώς διαβάζεται',
  'times.reading.method':
    'Κάθε ανάρτηση συγκρίνεται με τις δικές σας των τεσσάρων προηγούμενων εβδομάδων, αφαιρείται το σύνηθες πλεονέκτημα της μορφής της, και οι ώρες μαθαίνουν από τις γειτονικές ώρες και τις όμοιες ημέρες.',
  'times.reading.faint':
    'Έντονο χρώμα: το πιθανό εύρος δεν περιέχει το μηδέν και έχετε δημοσιεύσει εκείνη την ώρα. Αχνό: μπορεί να μην είναι τίποτα, ή το λένε μόνο οι διπλανές ώρες.',

  'times.map.effect': 'Επίδραση κάθε ώρας της εβδομάδας',
  'times.map.counts': 'Αναρτήσεις ανά ώρα, χωρίς βαθμολόγηση',
  'times.map.help': 'Με τα βέλη πηγαίνετε από ώρα σε ώρα.',
  'times.map.off': 'εξαιρείται',
  'times.map.faint': 'αχνό: αβέβαιο · περίγραμμα: καμία κοντινή ανάρτηση',
  'times.map.legend.one': '1 ανάρτηση',
  'times.map.legend.two': '2',
  'times.map.legend.more': '3 ή περισσότερες',
  'times.cell.name': '{day} {hours}',
  'times.cell.now': '{name}, τώρα',
  'times.cell.label': '{name}: {size}, {likely}. {posts}',
  'times.cell.labelCount': '{name}: {posts}',
  'times.cell.labelOff': '{name}: εξαιρείται. {posts}',
  'times.cell.against': 'έναντι τυπικής ανάρτησής σας',
  'times.cell.posts': '{n, plural, =0 {Καμία ανάρτηση εδώ} one {# ανάρτηση εδώ} other {# αναρτήσεις εδώ}}',
  'times.cell.nearby': '{posts}, περίπου {near, number} κοντά',
  'times.cell.likely': 'πιθανόν {low} έως {high}',
  'times.cell.uncertain': 'αβέβαιο',
  'times.cell.nothingNear': 'καμία κοντινή ανάρτηση, οπότε δεν ξέρουμε κάτι',
  'times.cell.behind': '{n, plural, one {Η ανάρτηση πίσω από αυτό} other {Οι # αναρτήσεις πίσω από αυτό}}',
  'times.cell.forced': 'Επιβεβλημένη ώρα',
  'times.cell.forcedHint':
    'Σημειώστε τις αναρτήσεις που η ώρα τους δεν ήταν δική σας επιλογή: δεν μετρούν πια και οι ώρες υπολογίζονται ξανά.',
  'times.cell.gone': '{n, plural, one {# ανάρτηση δεν διατηρείται πια} other {# αναρτήσεις δεν διατηρούνται πια}}',
  'times.forced.undo': 'Να μετρά ξανά',

  'times.windows': 'Ώρες που αξίζει να προτιμάτε',
  'times.windows.aside': 'αναρτήσεις εκεί, επίδραση',
  'times.windows.likely': 'πιθανόν {low} έως {high}',

  'times.test': 'Θα είχε πετύχει;',
  'times.test.text':
    'Εκπαίδευση {train, plural, one {στην πρώτη ανάρτησή σας} other {στις πρώτες # αναρτήσεις σας}}, έλεγχος στις επόμενες {test, number}. Από αυτές, το ένα πέμπτο στις ώρες που έδειχναν καλύτερες πήγε:',
  'times.test.better': '{share, number, percent} καλύτερα',
  'times.test.worse': '{share, number, percent} χειρότερα',
  'times.test.same': 'το ίδιο',
  'times.test.rest': 'όπως οι υπόλοιπες',
  'times.test.likely': 'πιθανόν {low} έως {high}',
  'times.test.confirmed': 'Οι μεταγενέστερες αναρτήσεις το επιβεβαιώνουν.',
  'times.test.open': 'Οι μεταγενέστερες αναρτήσεις ούτε το επιβεβαιώνουν ούτε το διαψεύδουν.',
  'times.test.contradicted': 'Οι μεταγενέστερες αναρτήσεις το διαψεύδουν, γι’ αυτό λέγεται με πιο ήπια λόγια.',

  'times.trials': 'Ώρες για δοκιμή',
  'times.trials.aside': 'αναρτήσεις που έγιναν',
  'times.trials.none': 'Δεν υπάρχει ώρα που να αξίζει δοκιμή: κοντά στις καλές σας δεν υπάρχει καμία αβέβαιη.',
  'times.trials.unknown': 'Ξέρουμε πολύ λίγα για τις ώρες σας για να προτείνουμε κάποια.',
  'times.trials.how':
    'Μια δοκιμή συγκρίνει τις επόμενες {needed, number} αναρτήσεις σας εκείνη την ώρα, μόλις σταθεροποιηθούν, καθεμία με την τελευταία σας ίδιας μορφής σε άλλη ώρα.',
  'times.trials.sooner': 'Θέλετε να μάθετε νωρίτερα;',
  'times.trials.few': 'λίγες αναρτήσεις εκεί: αξίζει μια ματιά',
  'times.trials.uncertain': 'δείχνει {share} καλύτερα, αλλά όχι με βεβαιότητα',
  'times.trials.start': 'Έναρξη',
  'times.trials.startLabel': 'Έναρξη δοκιμής: {window}',
  'times.trials.stop': 'Τέλος',
  'times.trials.stopLabel': 'Τέλος δοκιμής: {window}',
  'times.trials.forget': 'Αφαίρεση',
  'times.trials.forgetLabel': 'Αφαίρεση δοκιμής: {window}',
  'times.trials.toGo': 'απομένουν {n, number}',
  'times.trials.progress': 'σύγκριση: {n, number} από {of, plural, one {# ανάρτηση} other {# αναρτήσεις}}',
  'times.trials.waiting':
    '{n, plural, one {# ανάρτηση περιμένει ακόμη να σταθεροποιηθεί ή να βρει ταίρι} other {# αναρτήσεις περιμένουν ακόμη να σταθεροποιηθούν ή να βρουν ταίρι}}',
  'times.trials.since': 'από {date}, {metric}, ώρα {zone}',
  'times.trials.better':
    'Καλύτερα: {size} ({n, plural, one {# ζεύγος} other {# ζεύγη}} αναρτήσεων, πιθανό εύρος {low} έως {high}).',
  'times.trials.worse':
    'Χειρότερα: {size} ({n, plural, one {# ζεύγος} other {# ζεύγη}} αναρτήσεων, πιθανό εύρος {low} έως {high}).',
  'times.trials.noDifference':
    'Δεν φάνηκε διαφορά: το {size} είναι μέσα στη φυσιολογική διακύμανση ({n, plural, one {# ζεύγος} other {# ζεύγη}} αναρτήσεων, πιθανό εύρος {low} έως {high}).',
  'times.trials.tooFew':
    'Πολύ λίγες αναρτήσεις για συμπέρασμα: μπόρεσαν να συγκριθούν {n, number} από {needed, number}.',
  'times.trials.posts': '{n, plural, one {Η ανάρτηση} other {Οι # αναρτήσεις}}',
  'times.trials.pairedWith': 'σε σύγκριση με: {post}',
  'times.trials.unread':
    '{n, plural, one {Μία δοκιμή άλλης έκδοσης της επέκτασης δεν μπορεί να εμφανιστεί.} other {# δοκιμές άλλης έκδοσης της επέκτασης δεν μπορούν να εμφανιστούν.}}',

  'times.table.show': 'Εμφάνιση ως πίνακα',
  'times.table.hide': 'Απόκρυψη του πίνακα',
  'times.table.note': 'Οι 168 ώρες της εβδομάδας: πρώτα όσες δημοσιεύετε, κατά επίδραση',
  'times.table.noteCounts': 'Οι 168 ώρες της εβδομάδας, πρώτα οι περισσότερες αναρτήσεις',
  'times.table.hour': 'Ώρα',
  'times.table.posts': 'Αναρτή\u00adσεις',
  'times.table.effect': 'Επί\u00adδραση',
  'times.table.likely': 'Πιθανό εύρος',
  'times.table.range': '{low} έως {high}',

  'times.picture': 'Αντιγραφή ως εικόνα',
  'times.picture.note':
    'Ώρα {zone}. {n, plural, one {# ανάρτηση} other {# αναρτήσεις}} σε {weeks, plural, one {# εβδομάδα} other {# εβδομάδες}}· αχνό: αβέβαιο.',
  'times.picture.done': 'Η εικόνα βρίσκεται στο πρόχειρο.',
  'times.picture.failed': 'Η εικόνα δεν μπόρεσε να αντιγραφεί. Ο πίνακας δείχνει τα ίδια.',
  'times.sheet': 'Σκονάκι για εκτύπωση',
  'times.again': 'Νέος υπολογισμός',
  'times.computed': 'Υπολογίστηκε {when}· ξαναγίνεται κάθε εβδομάδα, ώστε η συμβουλή να μην αλλάζει με κάθε ανάρτηση.',
  'times.computed.few': 'Υπολογίστηκε {when}· ξαναγίνεται με κάθε ανάρτηση, ώσπου να είναι αρκετές.',
  'times.working': 'Υπολογισμός …',
  'times.failed.title': 'Οι καλύτερες ώρες δεν μπόρεσαν να υπολογιστούν.',
  'times.failed.text':
    'Οι αναρτήσεις σας είναι ασφαλείς. Δοκιμάστε ξανά· αν συμβεί πάλι, στην «Κατάσταση» μπορείτε να αντιγράψετε μια αναφορά.',
  'times.failed.retry': 'Νέα προσπάθεια',
  'times.empty.title': 'Καμία ανάρτηση ακόμη',
  'times.empty.text':
    'Οι καλύτερες ώρες εμφανίζονται εδώ από {needed, number} δικές σας αναρτήσεις σε {weeks, number} εβδομάδες και πάνω. Ανοίξτε το προφίλ σας και κυλήστε, ώστε να διαβαστούν και παλιότερες.',

  'times.sheet.title': 'Πότε να δημοσιεύετε: {account}',
  'times.sheet.for': '{platform}. {metric}, {format}, ώρα {zone} (υπολογισμός: {when}).',
  'times.sheet.print': 'Εκτύπωση',
  'times.sheet.missing.title': 'Δεν υπάρχει κάτι για εκτύπωση ακόμη',
  'times.sheet.missing':
    'Ανοίξτε πρώτα την καρτέλα «Ώρες» αυτού του λογαριασμού στο πλευρικό πλαίσιο· αυτή η σελίδα δείχνει όσα υπολογίστηκαν εκεί.',
} as const;
