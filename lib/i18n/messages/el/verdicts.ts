/** Words for how numbers compare: a week with the week before, and a post with its usual, Greek. */
export const verdicts = {
  'week.change': '{direction, select, up {Άνοδος {share}} other {Πτώση {share}}}',
  'week.change.tiny': '{direction, select, up {Άνοδος} other {Πτώση}} κάτω από {share}',
  'week.change.range': '{low} έως {high}',
  'week.cannotTell': 'Οριακό',
  'week.noChange': 'Χωρίς ορατή αλλαγή',
  'week.fromNone': 'Ήταν μηδέν',
  'week.none.notRead': 'Δεν διαβάστηκε αυτή την εβδομάδα',
  'week.none.noPosts': 'Καμία ανάρτηση ακόμη',
  'week.none.noPostsThen': 'Χωρίς αναρτήσεις πριν',
  'week.none.tooFew': 'Λίγες μετρήσεις',
  'week.none.notVisible': 'Δεν φαίνεται εδώ',
  'week.none.unknown': 'Δεν διαβάστηκε ακόμη',
  'week.was': 'ήταν {value}',
  'week.was.perPost': 'ανά ανάρτηση: {current}, ήταν {previous}',
  'week.coverage': 'σύγκριση: {n, number} από {of, plural, one {# ανάρτηση} other {# αναρτήσεις}}',
  'week.posts.more': 'Αύξηση κατά {n, number}',
  'week.posts.fewer': 'Μείωση κατά {n, number}',
  'week.posts.same': 'Όσες και πριν',

  'week.answer.allUp':
    '{n, plural, one {{names}: άνοδος από την περασμένη εβδομάδα} other {Και οι {n, number} αριθμοί σε άνοδο από την περασμένη εβδομάδα}}',
  'week.answer.up': '{up, number} από {n, number} σε άνοδο από την περασμένη εβδομάδα',
  'week.answer.upAndDown': '{up, number} από {n, number} σε άνοδο από την περασμένη εβδομάδα· σε πτώση: {names}',
  'week.answer.down': 'Σε πτώση από την περασμένη εβδομάδα: {names}',
  'week.answer.allDown':
    '{n, plural, one {{names}: πτώση από την περασμένη εβδομάδα} other {Και οι {n, number} αριθμοί σε πτώση από την περασμένη εβδομάδα}}',
  'week.answer.noChange': 'Χωρίς ορατή αλλαγή από την περασμένη εβδομάδα',
  'week.answer.noPosts': 'Καμία ανάρτηση ακόμη αυτή την εβδομάδα',
  'week.answer.noPostsFinished': 'Καμία ανάρτηση σε αυτή την εβδομάδα',
  'week.answer.notRead': 'Δεν έχει διαβαστεί τίποτα ακόμη αυτή την εβδομάδα',
  'week.answer.firstWeek':
    '{n, plural, one {Μία ανάρτηση} other {# αναρτήσεις}} αυτή την εβδομάδα, καμία την προηγούμενη για σύγκριση',
  'week.answer.tooFew': 'Λίγες μετρήσεις για σύγκριση με την περασμένη εβδομάδα',
  'week.lead':
    '{range} (έως {until}). {n, plural, one {# ανάρτηση} other {# αναρτήσεις}}, {before, number} ως το ίδιο σημείο της περασμένης εβδομάδας.',
  'week.lead.finished':
    '{range}. {n, plural, one {# ανάρτηση} other {# αναρτήσεις}}, {before, number} την προηγούμενη εβδομάδα.',
  'week.lead.plain': '{range} (έως {until}).',
  'week.lead.plainFinished': '{range}.',

  'usual.times': '{times} το σύνηθες',
  'usual.nothingUsual': 'συνήθως μηδέν',
  'usual.tooFew': 'Λίγες αναρτήσεις ({n, number} από {needed, number})',
  'usual.tooEarly': 'Κρίνεται στις {hours, number}\u00a0ώ.',
  'usual.noReading': 'Δεν διαβάστηκε στις {age}',
  'usual.noVerdict': 'Χωρίς αξιολόγηση',
  'usual.age.24h': '24\u00a0ώ.',
  'usual.age.7d': '7\u00a0ημ.',
} as const;
