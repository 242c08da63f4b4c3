/** Showing on a page where numbers stand. */
export const teach = {
  'teach.start': 'Show where numbers stand',
  'teach.start.none': 'No page of {site} is open, or it is not read. Open one, let it load, and try again.',
  'teach.other': 'Another site',
  'teach.other.what': 'You show where its numbers stand',
  'teach.here': 'Show where its numbers stand',
  'teach.needs': 'Show the link and the author as well: by them it is known which post it is and whose.',
  'teach.title': 'Where do the numbers of {site} stand?',
  'teach.howPost': 'Point at one post: click it, or go there with the arrow keys and press Enter. Escape stops.',
  'teach.howField':
    'Point at “{field}” of any post: click it, or go there with the arrow keys and press Enter. Escape stops.',
  'teach.what': 'What to show',
  'teach.post': 'A whole post',
  'teach.point': 'Point at it',
  'teach.again': 'Missed or wrong somewhere? Point at it there as well.',
  'teach.forget': 'Forget this one',
  'teach.save': 'Use this',
  'teach.close': 'Close',
  'teach.saved': 'In use from now on. You find it in Health, under Repairs.',
  'teach.failed': 'The page did not answer. Nothing has changed.',
  'teach.noPost': 'Nothing here repeats like posts do. Point at the whole post.',
  'teach.noField':
    'That is not inside a post that is known, or it cannot be told from other places. Point at the number itself.',
  'teach.patchName': 'Shown on {date}',
  'teach.posts': '{n, plural, =0 {No posts would be read.} one {# post.} other {# posts.}}',
  'teach.nameless':
    '{n, plural, one {Of # more it cannot be told which post it is.} other {Of # more it cannot be told which posts they are.}}',
  'teach.field':
    '{without, plural, =0 {{field} on all {read, number}} one {{field} on {read, number}, one without} other {{field} on {read, number}, # without}}',
  'teach.field.values': '{line}: {values}',
  // Names that the worker writes beside those of numbers.
  'field.author': 'Author',
  'field.publishedAt': 'Time of publishing',
  'repairs.field.permalink': 'Link',
} as const;
