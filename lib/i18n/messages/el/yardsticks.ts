/** Words for what else an account is held against: its good days and published figures, Greek. */
export const yardsticks = {
  'yardsticks.heading': 'Άλλα μέτρα σύγκρισης',
  'yardsticks.lead': 'Οι δικές σας καλές ημέρες και δημοσιευμένα στοιχεία άλλων. Συγκρίνονται μόνο όμοια με όμοια.',
  'yardsticks.pick': 'Επιλέξτε παραπάνω έναν λογαριασμό για να δείτε τις καλές ημέρες του και να τον συγκρίνετε.',
  'goodDay.from':
    'Μια καλή ημέρα ({account}) φέρνει {value} {count, plural, one {αλληλεπίδραση} other {αλληλεπιδράσεις}} και πάνω με τις αναρτήσεις της (καλύτερο τέταρτο από {n, plural, one {# ημέρα} other {# ημέρες}} με αναρτήσεις).',
  'goodDay.tooFew':
    'Το τι είναι καλή ημέρα ({account}) φαίνεται από {needed, number} ημέρες με σταθεροποιημένες αναρτήσεις· ως τώρα {n, plural, =0 {δεν υπάρχει καμία} one {υπάρχει μία} other {υπάρχουν #}}.',
  'benchmark.statistic': 'Στατιστικό μέτρο',
  'benchmark.statistic.median': 'Διάμεσος',
  'benchmark.statistic.p25': 'Όριο του χαμηλότερου τετάρτου',
  'benchmark.statistic.p75': 'Όριο του υψηλότερου τετάρτου',
  'benchmark.followers': '{from} έως {below} ακόλουθοι',
  'benchmark.accounts': '{n, plural, one {# λογαριασμός} other {# λογαριασμοί}}',
  'benchmark.line': '{name}: {value}',
  'benchmark.source': '{source}, έως {end}',
  'benchmark.limit': 'όχι τυχαίο δείγμα',
  'benchmark.yours': 'Δικό σας: {value}, διάμεσος {n, plural, one {# ανάρτησης} other {# αναρτήσεων}}',
  'benchmark.side.above': '{times} σε σχέση με αυτό',
  'benchmark.side.below': '{times} σε σχέση με αυτό',
  'benchmark.side.same': 'Περίπου το ίδιο',
  'benchmark.refused.network': 'Για άλλον ιστότοπο',
  'benchmark.refused.metric': 'Για άλλον δείκτη',
  'benchmark.refused.denominator': 'Διαιρείται με κάτι άλλο',
  'benchmark.refused.parts': 'Αποτελείται από άλλα μέρη',
  'benchmark.refused.size': 'Για λογαριασμούς άλλου μεγέθους',
  'benchmark.refused.nothing': 'Δεν υπάρχει κάτι για σύγκριση',
  'benchmark.missingParts': 'Δεν συγκρίνεται. Δεν φαίνονται στο {site}: {list}',
  'benchmark.tooFew': 'Λίγες αναρτήσεις ({n, number} από {needed, number})',
  'benchmark.add': 'Προσθήκη δημοσιευμένου στοιχείου',
  'benchmark.choose': 'Επιλογή …',
  'benchmark.typeOwn': 'Καταχώριση στοιχείου',
  'benchmark.remove': 'Αφαίρεση',
  'benchmark.removeOne': 'Αφαίρεση: {name}',
  'benchmark.network': 'Ιστότοπος',
  'benchmark.metric': 'Δείκτης',
  'benchmark.value': 'Τιμή σε %',
  'benchmark.year': 'Έτος των δεδομένων',
  'benchmark.sourceField': 'Πηγή',
  'benchmark.parts': 'Οι αλληλεπιδράσεις είναι άθροισμα από',
  'score.best':
    'Καλύτερες με αυτά τα βάρη, από {n, plural, one {# ανάρτηση} other {# αναρτήσεις}} σε 90 ημέρες, {account} (0 έως 100 ανάμεσα στις δικές σας):',
  'score.recent':
    'Τελευταίες τέσσερις εβδομάδες: {score} κατά μέσο όρο ({n, plural, one {# ανάρτηση} other {# αναρτήσεις}}).',
  'score.post':
    'Βαθμός με τα βάρη σας: {score} στα 100, ανάμεσα σε {n, plural, one {# σταθεροποιημένη ανάρτηση} other {# σταθεροποιημένες αναρτήσεις}} των 90 ημερών.',
  'score.campaign':
    'Βαθμός με τα βάρη σας: {score} στα 100 κατά μέσο όρο ({n, plural, one {# ανάρτηση} other {# αναρτήσεις}}, ανάμεσα σε {of, number} των 90 ημερών).',
  'score.tooFew':
    'Οι αναρτήσεις κατατάσσονται με αυτά τα βάρη από {needed, number} σταθεροποιημένες και πάνω· ως τώρα {n, number}.',
  'score.unknown':
    'Καμία ανάρτηση δεν μπορεί να καταταγεί με αυτά τα βάρη, γιατί ο ιστότοπος δεν δείχνει αρκετά για: {list}.',
} as const;
