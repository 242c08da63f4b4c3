/** Words of the popup, and of the state of a tab, which the side panel says as well, Greek. */
export const popup = {
  'popup.openPanel': 'Πλευρικό πλαίσιο',
  'popup.export': 'Εξαγωγή CSV',
  'popup.pause': 'Παύση εδώ',
  'popup.resume': 'Συνέχιση εδώ',
  'popup.options': 'Επιλογές',
  'popup.accountOn': '{platform} · {handle}',
  'popup.noneHere': 'καμία δική σας ανάρτηση ακόμη',
  'popup.postsHereLast': '{n, plural, one {# ανάρτηση εδώ} other {# αναρτήσεις εδώ}}, τελευταία {time}',

  'state.working': 'Διαβάζει',
  'state.degraded': 'Διαβάζει εν μέρει',
  'state.broken': 'Δεν διαβάζει',
  'state.empty': 'Χωρίς αναρτήσεις εδώ',
  'state.wall': 'Χρειάζεται σύνδεση',
  'state.waiting': 'Έτοιμο',
  'state.paused': 'Σε παύση',
  'state.off': 'Ανενεργό',
  'state.elsewhere': 'Άλλος ιστότοπος',
  'state.no-sites': 'Δεν ρυθμίστηκε',

  'notice.degraded.title': 'Δεν διαβάζονται όλα εδώ: {list}.',
  'notice.degraded.text':
    'Ίσως το {site} άλλαξε τη σελίδα του. Όλα τα άλλα διαβάζονται κανονικά· δεν χάθηκε τίποτα αποθηκευμένο.',
  'notice.broken.title': 'Υπάρχουν αναρτήσεις εδώ, αλλά δεν μπόρεσε να διαβαστεί καμία.',
  'notice.broken.text':
    'Ίσως το {site} άλλαξε τη σελίδα του. Δεν αποθηκεύεται τίποτα λάθος· δεν χάθηκε τίποτα αποθηκευμένο.',
  'notice.affected': 'Δείτε τι επηρεάζεται',
  'notice.wall.title': 'Συνδεθείτε πρώτα στο {site}.',
  'notice.wall.text': 'Η σελίδα δείχνει φόρμα σύνδεσης αντί για αναρτήσεις. Όσα έχουν καταγραφεί είναι ασφαλή.',
  'notice.empty.title': 'Καμία ανάρτηση σε αυτή τη σελίδα.',
  'notice.empty.text': 'Ανοίξτε το προφίλ σας ή μια ανάρτησή σας στο {site}.',
  'notice.paused.title': 'Σε παύση στο {site}.',
  'notice.paused.text': 'Δεν διαβάζεται τίποτα ώσπου να συνεχίσετε. Όσα έχουν καταγραφεί είναι ασφαλή.',
  'notice.paused.action': 'Συνέχιση',
  'notice.off.title': 'Το {site} είναι απενεργοποιημένο.',
  'notice.off.text': 'Εκεί δεν διαβάζεται τίποτα.',
  'notice.off.action': 'Να επιτραπεί το {site}',
  'notice.waiting.title': 'Αναμονή για αναρτήσεις.',
  'notice.waiting.text': 'Οι αναρτήσεις διαβάζονται καθώς τις βλέπετε. Αν δεν γίνεται τίποτα, φορτώστε ξανά τη σελίδα.',
  'notice.elsewhere.title': 'Αυτή η καρτέλα δεν διαβάζεται.',
  'notice.elsewhere.text': 'Διαβάζονται μόνο οι ιστότοποι που επιτρέψατε: {list}.',
  'notice.elsewhere.action': 'Επιλογή ιστότοπων',
  'notice.room.full': 'Δεν υπάρχει χώρος: δεν καταγράφεται τίποτα νέο.',
  'notice.room.low': 'Απομένει λίγος χώρος σε αυτόν τον υπολογιστή.',
  'notice.room.text':
    'Ελευθερώστε χώρο στον δίσκο ή αποθηκεύστε ένα αντίγραφο ασφαλείας και διαγράψτε ό,τι δεν χρειάζεστε πια.',
  'notice.room.action': 'Δημιουργία χώρου',
  'notice.lost.title': 'Το ιστορικό σας δεν υπάρχει πια σε αυτό το πρόγραμμα περιήγησης.',
  'notice.lost.text':
    'Τα αρχεία του σε αυτόν τον υπολογιστή καταστράφηκαν ή αφαιρέθηκαν και το πρόγραμμα περιήγησης άρχισε ένα κενό. Επαναφέρετε το τελευταίο αντίγραφο ασφαλείας για να το ανακτήσετε.',
  'notice.lost.action': 'Επαναφορά αντιγράφου',
  'notice.lost.without': 'Συνέχεια χωρίς αυτό',
  'notice.database.title': 'Το ιστορικό δεν μπορεί να ανοίξει.',
  'notice.database.newer':
    'Γράφτηκε από νεότερη έκδοση του Yardstick. Μπορεί να διαβαστεί, αλλά δεν προστίθεται τίποτα νέο. Ενημερώστε την επέκταση.',
  'notice.database.blocked':
    'Μια άλλη σελίδα του Yardstick το κρατά ανοιχτό. Κλείστε τις άλλες σελίδες του Yardstick και φορτώστε ξανά αυτήν.',
  'notice.database.failed':
    'Δεν διαγράφηκε τίποτα. Επανεκκινήστε το πρόγραμμα περιήγησης· αν δεν βοηθήσει, μην αφαιρέσετε την επέκταση.',

  'popup.moreRows': '{n, plural, one {# ακόμη αριθμός} other {# ακόμη αριθμοί}} στο πλευρικό πλαίσιο.',
  'popup.noSites.title': 'Επιλέξτε πρώτα τους ιστότοπούς σας',
  'popup.noSites.text':
    'Εδώ θα βλέπετε πώς πάει ο λογαριασμός σας αυτή την εβδομάδα. Χρειάζονται περίπου δύο λεπτά, και τίποτα δεν διαβάζεται πριν πείτε πού.',
  'popup.noSites.action': 'Έναρξη',
  'popup.noAccount.title': 'Κανένας λογαριασμός ακόμη',
  'popup.noAccount.text':
    'Εδώ θα βλέπετε πώς πάει ο λογαριασμός σας αυτή την εβδομάδα. Ανοίξτε το προφίλ σας σε έναν ιστότοπο που επιτρέψατε· η ερώτηση αν είναι δικό σας θα εμφανιστεί τότε εδώ.',
  'popup.noAccount.candidate':
    'Απαντήστε στην ερώτηση παραπάνω και οι αριθμοί της εβδομάδας θα εμφανίζονται εδώ καθώς βλέπετε τις αναρτήσεις σας.',

  'popup.review': 'Η επανεξέταση των στόχων σας ήταν για {day}.',
  'popup.review.action': 'Δείτε τους στόχους',
  'popup.backup.never': 'Δεν υπάρχει ακόμη αντίγραφο ασφαλείας του ιστορικού σας.',
  'popup.backup.old': 'Το τελευταίο αντίγραφο ασφαλείας: {day}.',
  'popup.backup.action': 'Αποθήκευση αντιγράφου',

  'revisit.title': 'Προς επίσκεψη σήμερα',
  'revisit.aside': 'λείπει μέτρηση στις',
  'revisit.since': '{age}, από {time}',
  'revisit.at': '{age}, στις {time}',
  'revisit.age.24h': '24\u00a0ώ.',
  'revisit.age.7d': '7\u00a0ημ.',
  'revisit.age.28d': '28\u00a0ημ.',

  'post.untitled': '{format}, {when}',
  'post.untitledUndated': '{format}, χωρίς ημερομηνία',
} as const;
