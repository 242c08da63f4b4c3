/** Words for the week as text, and for typing in numbers of several posts, Greek. */
export const summary = {
  'summary.open': 'Αντιγραφή ως κείμενο',
  'summary.field': 'Σύνοψη της εβδομάδας, μπορείτε να την αλλάξετε',
  'summary.copy': 'Αντιγραφή',
  'summary.copied': 'Το κείμενο βρίσκεται στο πρόχειρο.',
  'summary.again': 'Από την αρχή',
  'summary.line': '{name}: {text}',
  'summary.findings': 'Τι ξεχώρισε',
  'summary.findings.none': 'Τίποτα βέβαιο ακόμη.',
  'summary.verdict': '{text} ({n, number} έναντι {before, plural, one {# ανάρτησης} other {# αναρτήσεων}}).',
  'summary.part': 'Αλληλεπιδράσεις: {lead} Μεγαλύτερο μέρος της μεταβολής: {part} ({value} από {change}).',
  'summary.post':
    'Η καλύτερη ανάρτηση: «{title}», {times} (αξιολόγηση σε {n, number} από {of, plural, one {# ανάρτηση} other {# αναρτήσεις}}).',
  'summary.next': 'Επόμενο βήμα',
  'summary.next.revisit':
    '{n, plural, one {Δείτε σήμερα μία ανάρτηση, αλλιώς θα λείψει η μέτρησή της.} other {Δείτε σήμερα # αναρτήσεις, αλλιώς θα λείψουν οι μετρήσεις τους.}}',
  'summary.next.behind': 'Προσέξτε: {name} ({verdict}).',
  'summary.next.read': 'Δείτε τις αναρτήσεις αυτής της εβδομάδας, ώστε να είναι γνωστοί όλοι οι αριθμοί.',
  'summary.next.nothing': 'Τίποτα δεν χρειάζεται ενέργεια.',
  'typedGrid.open': 'Προσθήκη αριθμών',
  'typedGrid.hint':
    'Το Enter και τα βέλη μετακινούν, κελιά από υπολογιστικό φύλλο επικολλώνται. Κάθε αριθμός αποθηκεύεται αμέσως.',
  'typedGrid.most': 'Οι πρώτες {n, number} από {of, plural, one {# ανάρτηση} other {# αναρτήσεις}}.',
  'typedGrid.unclear': 'Τα σημειωμένα κελιά δεν αποθηκεύτηκαν.',
  'typedGrid.kept':
    '{n, plural, =0 {Δεν αποθηκεύτηκε αριθμός.} one {Αποθηκεύτηκε ένας αριθμός.} other {Αποθηκεύτηκαν # αριθμοί.}}{outside, plural, =0 {} one { Ένα επικολλημένο κελί έμεινε εκτός.} other { # επικολλημένα κελιά έμειναν εκτός.}}',
  'typedGrid.undo': 'Αναίρεση τελευταίας καταχώρισης',
  'typedGrid.undone': '{n, plural, one {Ένας αριθμός είναι όπως πριν.} other {# αριθμοί είναι όπως πριν.}}',
} as const;
