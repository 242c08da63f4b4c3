/** Words for the plan, the rule and the result of a campaign, Greek. */
export const campaigns = {
  'campaign.plan': 'Σχέδιο: κόστος, αξία και κανόνας',
  'campaign.cost': 'Συνολικό κόστος',
  'campaign.cost.hint': 'Αν μείνει κενό, αθροίζονται τα κόστη που καταχωρίστηκαν στις αναρτήσεις της.',
  'campaign.action': 'Ποιος είναι ο σκοπός της',
  'campaign.worth': 'Αξία της μίας',
  'campaign.because': 'Γιατί αξίζει τόσο',
  'campaign.because.placeholder': 'Ένα lead στα δέκα αγοράζει για 120',
  'campaign.nextTime': 'Την επόμενη φορά',
  'campaign.nextTime.placeholder': 'Τι να κρατήσετε και τι να αλλάξετε',
  'campaign.forWhole': 'για όλη την καμπάνια',
  'campaign.perAction': 'Κόστος της μίας ({action})',
  'campaign.value': 'Αξία ({action})',
  'campaign.atLeast': 'τουλάχιστον {value}',
  'campaign.atMost': 'το πολύ {value}',
  'campaign.returnOfValue': 'από αξία και κόστος',
  'campaign.rule': 'Αναρτήσεις που μπαίνουν μόνες τους',
  'campaign.rule.hint':
    'Μπαίνουν οι αναρτήσεις που ταιριάζουν με όλα όσα συμπληρώσατε: όσες έχετε όταν αποθηκεύετε τον κανόνα και οι νέες, όταν διαβαστούν. Από το κείμενο εξετάζεται μόνο ό,τι κρατήθηκε, συχνά οι πρώτοι 120 χαρακτήρες.',
  'campaign.rule.hashtag': 'Hashtag',
  'campaign.rule.link': 'Ο σύνδεσμος περιέχει',
  'campaign.rule.text': 'Το κείμενο περιέχει',
  'campaign.rule.from': 'Δημοσίευση από',
  'campaign.rule.to': 'Δημοσίευση έως',
  'campaign.rule.try': 'Δείτε ποιες αναρτήσεις θα έμπαιναν',
  'campaign.rule.found':
    '{n, plural, =0 {Τώρα δεν θα έμπαινε καμία ανάρτηση.} one {Τώρα θα έμπαινε # ανάρτηση.} other {Τώρα θα έμπαιναν # αναρτήσεις.}}',
  'campaign.rule.save': 'Αποθήκευση κανόνα',
  'campaign.rule.saved':
    '{n, plural, =0 {Ο κανόνας αποθηκεύτηκε.} one {Ο κανόνας αποθηκεύτηκε, μπήκε # ανάρτηση.} other {Ο κανόνας αποθηκεύτηκε, μπήκαν # αναρτήσεις.}}',
  'campaign.rule.remove': 'Αφαίρεση κανόνα',
  'campaign.rule.removed': 'Ο κανόνας αφαιρέθηκε. Όσες αναρτήσεις μπήκαν μένουν στην καμπάνια.',
  'campaign.curve': 'Αλληλεπιδράσεις από την πρώτη ανάρτηση',
  'campaign.curve.few':
    'Η καμπύλη χρειάζεται τρεις ημέρες στις οποίες είναι γνωστές οι αλληλεπιδράσεις όλων των αναρτήσεων. Έως τώρα είναι {n, number}.',
  'campaign.curve.point':
    'Ημέρα {day, number}: {value} {count, plural, one {αλληλεπίδραση} other {αλληλεπιδράσεις}} σε {n, plural, one {# ανάρτηση} other {# αναρτήσεις}}.',
  'campaign.curve.undated':
    '{n, plural, one {# ανάρτηση χωρίς ημερομηνία δεν περιλαμβάνεται.} other {# αναρτήσεις χωρίς ημερομηνία δεν περιλαμβάνονται.}}',
  'campaign.curve.table': 'Ως πίνακας',
  'campaign.curve.day': 'Ημέρα',
  'campaign.decay.burst':
    'Έκρηξη: {n, number} από {of, plural, one {# ανάρτηση} other {# αναρτήσεις}} είχαν τις μισές αλληλεπιδράσεις στο πρώτο δέκατο του χρόνου που διαβάζονταν.',
  'campaign.decay.steady':
    'Σταθερά: {n, number} από {of, plural, one {# ανάρτηση} other {# αναρτήσεις}} έφτασαν στις μισές αλληλεπιδράσεις ούτε με αρχική έκρηξη ούτε αργά.',
  'campaign.decay.growing':
    'Ανοδικά: {n, number} από {of, plural, one {# ανάρτηση} other {# αναρτήσεις}} μάζεψαν πάνω από τις μισές αλληλεπιδράσεις στα τελευταία δύο πέμπτα του χρόνου που διαβάζονταν.',
  'campaign.decay.mixed':
    'Καμία κοινή μορφή σε {of, plural, one {# ανάρτηση} other {# αναρτήσεις}}: κάποιες εκρήγνυνται, κάποιες μαζεύουν αργά.',
  'campaign.decay.few':
    'Πολύ λίγες μετρήσεις για να φανεί πώς σβήνουν οι αναρτήσεις: {of, number} από τις 3 που χρειάζονται διαβάστηκαν αρκετά συχνά.',
  'campaign.digest': 'Οι πρώτες επτά ημέρες',
  'campaign.digest.known':
    '{n, plural, one {# ανάρτηση} other {# αναρτήσεις}}, {value} {count, plural, one {αλληλεπίδραση} other {αλληλεπιδράσεις}} στο τέλος της έβδομης ημέρας.',
  'campaign.digest.unknown':
    '{n, plural, one {# ανάρτηση} other {# αναρτήσεις}}. Δεν είναι γνωστό τι είχαν στο τέλος της έβδομης ημέρας: δεν διαβάστηκαν όλες τότε.',
  'campaign.digest.best': 'Καλύτερη: «{title}» ({value} τότε).',
  'campaign.digest.usual':
    'Σε σχέση με το σύνηθες: {above, number} πάνω, {usual, number} εντός, {below, number} κάτω, {none, number} χωρίς κρίση.',
} as const;
