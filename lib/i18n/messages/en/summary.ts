/** Words for the week as text, and for typing in numbers of several posts. */
export const summary = {
  'summary.open': 'Copy as text',
  'summary.field': 'Summary of the week, yours to change',
  'summary.copy': 'Copy',
  'summary.copied': 'The text is in the clipboard.',
  'summary.again': 'Start again',
  'summary.line': '{name}: {text}',
  'summary.findings': 'What stood out',
  'summary.findings.none': 'Nothing that is certain yet.',
  'summary.verdict': '{text} ({n, number} against {before, plural, one {# post} other {# posts}}).',
  'summary.part': 'Engagements: {lead} Largest part of the change: {part} ({value} of {change}).',
  'summary.post': 'Best post: “{title}”, {times} ({n, number} of {of, plural, one {# post} other {# posts}} judged).',
  'summary.next': 'Next step',
  'summary.next.revisit':
    '{n, plural, one {Look at one post today, or a reading of it will be missing.} other {Look at # posts today, or a reading of each will be missing.}}',
  'summary.next.behind': 'Look into: {name} ({verdict}).',
  'summary.next.read': 'Look at this week’s posts, so that all numbers are known.',
  'summary.next.nothing': 'Nothing calls for action.',
  'typedGrid.open': 'Add numbers',
  'typedGrid.hint': 'Enter and arrows move, cells from a spreadsheet can be pasted. Each number is kept at once.',
  'typedGrid.most': 'The first {n, number} of {of, plural, one {# post} other {# posts}}.',
  'typedGrid.unclear': 'Marked cells are not kept.',
  'typedGrid.kept':
    '{n, plural, =0 {No number kept.} one {One number kept.} other {# numbers kept.}}{outside, plural, =0 {} one { One pasted cell lay outside.} other { # pasted cells lay outside.}}',
  'typedGrid.undo': 'Undo last entry',
  'typedGrid.undone': '{n, plural, one {One number is as before.} other {# numbers are as before.}}',
} as const;
