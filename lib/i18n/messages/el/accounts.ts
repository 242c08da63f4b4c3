/** Words for saying whose account is whose, Greek. */
export const accounts = {
  'accounts.title': 'Λογαριασμοί',
  'accounts.lead':
    'Ανοίξτε το προφίλ σας σε κάθε ιστότοπο. Ο λογαριασμός που φαίνεται εκεί αναγνωρίζεται· εσείς λέτε αν είναι δικός σας.',
  'accounts.question': 'Είναι δικός σας;',
  'accounts.seen': 'Εμφανίστηκε ({when}). Είναι δικός σας;',
  'accounts.mine': 'Ναι, δικός μου',
  'accounts.rival': 'Ανταγωνιστής',
  'accounts.neither': 'Κανένα από τα δύο',
  'accounts.handleOn': '{handle} στο {platform}',
  'accounts.nothingSeen': 'Δεν έχει φανεί τίποτα ακόμη',
  'accounts.openProfile': 'Άνοιγμα του προφίλ σας',
  'accounts.openSite': 'Ανοίξτε το {site} για να βρείτε το προφίλ σας',
  'accounts.rivalsFull':
    'Παρακολουθείτε ήδη {max, number} ανταγωνιστές, που είναι το όριο. Ορίστε πρώτα έναν από αυτούς ως «κανένα από τα δύο».',
  'accounts.onlyTracked':
    'Καταγράφονται μόνο οι δικοί σας λογαριασμοί και το πολύ {max, number} ανταγωνιστές που επιλέγετε.',
  'accounts.own.title': 'Δικοί σας',
  'accounts.rivals.title': 'Ανταγωνιστές',
  'accounts.rivals.count': '{n, number} από {max, number}',
  'accounts.rivals.none':
    'Κανένας. Ανοίξτε το προφίλ ενός ανταγωνιστή και δηλώστε τον εκεί, ή εδώ όταν εμφανιστεί η ερώτηση.',
  'accounts.candidates.title': 'Περιμένουν απάντηση',
  'accounts.ignored.title': 'Κανένα από τα δύο',
  'accounts.ignored.means': 'Έχουν φανεί, αλλά δεν καταγράφονται.',
  'accounts.none.title': 'Κανένας λογαριασμός ακόμη',
  'accounts.none.text':
    'Εδώ θα εμφανίζονται οι λογαριασμοί σας. Ανοίξτε το προφίλ σας σε έναν ιστότοπο που έχετε επιτρέψει και η ερώτηση «Είναι δικός σας;» θα εμφανιστεί εδώ και στο αναδυόμενο παράθυρο.',
  'accounts.none.noSites':
    'Εδώ θα εμφανίζονται οι λογαριασμοί σας. Επιτρέψτε πρώτα τους ιστότοπους που χρησιμοποιείτε.',
  'accounts.none.toSites': 'Επιλογή ιστότοπων',
  'accounts.postsRead':
    '{n, plural, =0 {καμία ανάρτηση δεν διαβάστηκε ακόμη} one {διαβάστηκε # ανάρτηση} other {διαβάστηκαν # αναρτήσεις}}',
  'accounts.followers': 'ακόλουθοι: {n}',
  'accounts.sample': 'Δείγμα',
  'accounts.change': 'Τι είναι: {account}',
  'accounts.relation.own': 'Δικός μου',
  'accounts.relation.rival': 'Ανταγωνιστής',
  'accounts.relation.ignored': 'Κανένα από τα δύο',
  'accounts.sampleBox.title': 'Θέλετε μόνο να δείτε;',
  'accounts.sampleBox.text': 'Ένας δοκιμαστικός λογαριασμός δείχνει κάθε οθόνη. Αφαιρείται με ένα κλικ.',
  'accounts.sampleBox.load': 'Φόρτωση δοκιμαστικού λογαριασμού',
  'accounts.sampleBox.loaded': 'Ο δοκιμαστικός λογαριασμός φορτώθηκε. Οι αριθμοί του είναι φανταστικοί.',
  'accounts.sampleBox.remove': 'Αφαίρεση δοκιμαστικού λογαριασμού',
  'accounts.sampleBox.see': 'Προβολή στο πλαίσιο',
  'accounts.sampleBox.working': 'Μια στιγμή …',
} as const;
