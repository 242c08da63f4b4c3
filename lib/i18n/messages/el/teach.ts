/** Showing on a page where numbers stand, Greek. */
export const teach = {
  'teach.start': 'Δείξτε πού βρίσκονται οι αριθμοί',
  'teach.start.none':
    'Δεν είναι ανοιχτή καμία σελίδα στο {site} ή δεν διαβάζεται. Ανοίξτε μία, περιμένετε να φορτώσει και δοκιμάστε ξανά.',
  'teach.other': 'Άλλος ιστότοπος',
  'teach.other.what': 'Δείχνετε εσείς πού είναι οι αριθμοί του',
  'teach.here': 'Δείξτε πού είναι οι αριθμοί του',
  'teach.needs': 'Δείξτε και τον σύνδεσμο και τον συντάκτη: από αυτά είναι γνωστό ποια δημοσίευση είναι και ποιανού.',
  'teach.title': 'Πού βρίσκονται οι αριθμοί στο {site};',
  'teach.howPost':
    'Δείξτε μια ανάρτηση: κάντε κλικ σε αυτήν ή πηγαίνετε εκεί με τα βέλη και πατήστε Enter. Με Escape σταματάτε.',
  'teach.howField':
    'Δείξτε σε μια ανάρτηση το «{field}»: κάντε κλικ ή πηγαίνετε εκεί με τα βέλη και πατήστε Enter. Με Escape σταματάτε.',
  'teach.what': 'Τι θα δείξετε',
  'teach.post': 'Μια ολόκληρη ανάρτηση',
  'teach.point': 'Δείξτε το',
  'teach.again': 'Λείπει ή είναι λάθος κάπου; Δείξτε το κι εκεί.',
  'teach.forget': 'Να ξεχαστεί αυτό',
  'teach.save': 'Χρήση',
  'teach.close': 'Κλείσιμο',
  'teach.saved': 'Ισχύει από τώρα. Θα το βρείτε στην «Κατάσταση», στις «Επιδιορθώσεις».',
  'teach.failed': 'Η σελίδα δεν απάντησε. Δεν άλλαξε τίποτα.',
  'teach.noPost': 'Τίποτα εδώ δεν επαναλαμβάνεται όπως οι αναρτήσεις. Δείξτε ολόκληρη την ανάρτηση.',
  'teach.noField': 'Δεν είναι μέσα σε γνωστή ανάρτηση ή δεν ξεχωρίζει από άλλα σημεία. Δείξτε τον ίδιο τον αριθμό.',
  'teach.patchName': 'Υπόδειξη, {date}',
  'teach.posts': '{n, plural, =0 {Δεν θα διαβαζόταν καμία ανάρτηση.} one {# ανάρτηση.} other {# αναρτήσεις.}}',
  'teach.nameless':
    '{n, plural, one {Για # ακόμη δεν ξεχωρίζει ποια ανάρτηση είναι.} other {Για # ακόμη δεν ξεχωρίζει ποιες αναρτήσεις είναι.}}',
  'teach.field':
    '{without, plural, =0 {{field}: και στις {read, number}} one {{field}: σε {read, number}, μία χωρίς} other {{field}: σε {read, number}, # χωρίς}}',
  'teach.field.values': '{line}: {values}',
  // Names that the worker writes beside those of numbers.
  'field.author': 'Συντάκτης',
  'field.publishedAt': 'Ώρα δημοσίευσης',
  'repairs.field.permalink': 'Σύνδεσμος',
} as const;
