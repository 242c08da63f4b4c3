/** Words for what made a week what it was, Greek. */
export const weekStory = {
  'story.answer.up': 'Οι αναρτήσεις σας πήγαν καλύτερα από την προηγούμενη εβδομάδα',
  'story.answer.down': 'Οι αναρτήσεις σας πήγαν χειρότερα από την προηγούμενη εβδομάδα',
  'story.answer.normal': 'Η διαφορά από την προηγούμενη εβδομάδα είναι μέσα στη φυσιολογική διακύμανση',
  'story.sentence': '{text}.',
  'split.title': 'Γιατί {change} {count, plural, one {αλληλεπίδραση} other {αλληλεπιδράσεις}}',
  'split.title.none': 'Όσες αλληλεπιδράσεις και την προηγούμενη εβδομάδα',
  'split.lead': '{now} έναντι {before} την προηγούμενη εβδομάδα.',
  'split.lead.running': '{now} έναντι {before} τις ίδιες ημέρες της περασμένης εβδομάδας.',
  'split.partial': 'Αναρτήσεις χωρίς μέτρηση εκείνη τη στιγμή εξαιρούνται.',
  'split.part': 'Μέρος',
  'split.change': 'Αλλαγή',
  'split.morePosts': 'Περισσότερες αναρτήσεις',
  'split.fewerPosts': 'Λιγότερες αναρτήσεις',
  'split.against': '{now, number} έναντι {before, number}',
  'split.mix': 'Άλλη αναλογία μορφών',
  'split.better': 'Καλύτερες αναρτήσεις',
  'split.worse': 'Πιο αδύναμες αναρτήσεις',
  'split.perPost': 'Περισσότερα ή λιγότερα ανά ανάρτηση',
  'split.sameFormats': 'με ίδιες μορφές',
  'split.total': 'Συνολική αλλαγή',
  'split.typical': 'Τυπική ανάρτηση: {now} έναντι {before}.',
  'split.verdict.up':
    'Είναι περισσότερο από όσο διαφέρουν έτσι κι αλλιώς οι αναρτήσεις ({n, number} έναντι {before, plural, one {# ανάρτησης} other {# αναρτήσεων}}).',
  'split.verdict.down':
    'Είναι πτώση μεγαλύτερη από όσο διαφέρουν έτσι κι αλλιώς οι αναρτήσεις ({n, number} έναντι {before, plural, one {# ανάρτησης} other {# αναρτήσεων}}).',
  'split.verdict.normal':
    'Είναι μέσα σε όσο διαφέρουν συνήθως οι αναρτήσεις σας, γι’ αυτό μη δείτε ακόμη τάση ({n, number} έναντι {before, plural, one {# ανάρτησης} other {# αναρτήσεων}}).',
  'split.verdict.tooFew':
    'Πολύ λίγες αναρτήσεις για να φανεί τάση: {n, number} έναντι {before, number}, χρειάζονται πέντε από κάθε εβδομάδα.',
  'unusual.title': 'Ασυνήθιστες ημέρες',
  'unusual.choice': 'Πόσο εύκολα μια ημέρα λέγεται ασυνήθιστη',
  'unusual.choice.few': 'Μόνο οι ξεκάθαρες',
  'unusual.choice.more': 'Και οι μικρότερες',
  'unusual.choice.off': 'Να μην εμφανίζονται',
  'unusual.spike': '{weekday}: ασυνήθιστα δυνατή ημέρα',
  'unusual.drop': '{weekday}: ασυνήθιστα αδύναμη ημέρα',
  'unusual.text':
    '{n, plural, one {Η ανάρτηση της ημέρας έφερε {value} {count, plural, one {αλληλεπίδραση} other {αλληλεπιδράσεις}} στις πρώτες 24 ώρες της.} other {Οι # αναρτήσεις της ημέρας έφεραν {value} {count, plural, one {αλληλεπίδραση} other {αλληλεπιδράσεις}} στις πρώτες 24 ώρες τους.}} Σύνηθες για την ημέρα ({weekday}): {typical} ({low} έως {high}).',
  'unusual.none':
    '{n, plural, one {Η μόνη ημέρα} other {Καμία από τις # ημέρες}} που {n, plural, one {μπορεί να κριθεί δεν ήταν ασυνήθιστη} other {μπορούν να κριθούν δεν ήταν ασυνήθιστη}}.',
  'unusual.notJudged':
    'Καμία ημέρα δεν μπορεί να κριθεί ακόμη: χρειάζονται 28 προηγούμενες ημέρες, με όλες τις αναρτήσεις τους διαβασμένες όταν ήταν μίας ημέρας.',
  'weeks.title': 'Τελευταίες οκτώ εβδομάδες',
  'weeks.picture': '{account}: οι τελευταίες οκτώ εβδομάδες',
  'weeks.caption': 'Αυτή η εβδομάδα έναντι των προηγούμενων',
  'weeks.column.kpi': 'KPI',
  'weeks.column.trend': 'Εβδομάδες',
  'weeks.column.usual': 'Σύνηθες',
  'weeks.column.change': 'Από σύνηθες',
  'weeks.tooFew': '{n, number} από {needed, number} εβδομάδες',
  'weeks.note':
    'Σύνηθες είναι η διάμεσος των προηγούμενων εβδομάδων· όσες έχουν διαβασμένες λιγότερες από τις μισές αναρτήσεις εξαιρούνται.',
  'period.choice': 'Διάρκεια της περιόδου',
  'period.week': 'Εβδομάδα',
  'period.month': 'Μήνας',
  'period.quarter': 'Τρίμηνο',
  'period.picker': 'Περίοδος που εμφανίζεται',
  'period.lead.running': '{range} (έως {until}).',
  'period.lead': '{range}.',
  'period.noTargets': 'Δεν υπάρχουν ακόμη στόχοι για αυτή την περίοδο',
  'period.explain':
    'Τα σύνολα είναι όπως ήταν στο τέλος της περιόδου, όσο αυτά διαβάστηκαν· οι αναρτήσεις αυξάνονται και μετά.',
  'period.none.title': 'Δεν έχουν επιλεγεί KPI ακόμη',
  'period.none.text':
    'Μήνες και τρίμηνα εμφανίζονται με τα KPI σας και τους στόχους τους. Επιλέξτε έως έξι στους στόχους.',
  'period.none.action': 'Επιλογή KPI',
  'week.ages':
    'Μέτρηση στις {age}: {read, number} από {of, plural, one {# ανάρτηση που τις έχει περάσει} other {# αναρτήσεις που τις έχουν περάσει}}{younger, plural, =0 {.} one {· # είναι νεότερη.} other {· # είναι νεότερες.}}',
  'week.beside.change':
    '{direction, select, up {{share} πάνω από την περασμένη εβδομάδα} other {{share} κάτω από την περασμένη εβδομάδα}}',
  'week.beside.perPost':
    '{direction, select, up {ανά ανάρτηση {share} πάνω από την περασμένη εβδομάδα} other {ανά ανάρτηση {share} κάτω από την περασμένη εβδομάδα}}',
  'week.beside.cannotTell': 'οριακό σε σχέση με την περασμένη εβδομάδα',
  'week.beside.noChange': 'όπως την περασμένη εβδομάδα',
  'week.beside.tooFew': 'λίγες μετρήσεις σε σχέση με την περασμένη εβδομάδα',
  'week.beside.usual':
    '{direction, select, up {{share} πάνω από τη συνήθη εβδομάδα} other {{share} κάτω από τη συνήθη εβδομάδα}}',
  'week.beside.asUsual': 'όπως τη συνήθη εβδομάδα',
} as const;
