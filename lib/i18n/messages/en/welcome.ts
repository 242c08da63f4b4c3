/** Words of the first page after installing. */
export const welcome = {
  'welcome.title': 'Know at a glance whether a post is good',
  'welcome.lead':
    'Three steps, about two minutes. Each can be skipped and found again in options. Everything stays in this browser.',
  'welcome.you': 'You',
  'welcome.step.done': 'done',
  'welcome.step.current': 'next',
  'welcome.skip': 'Skip this step',
  'welcome.done.title': 'That is all.',
  'welcome.done.text':
    'Open one of your own profiles and scroll as you always do. Popup and side panel fill up with what you look at.',
  'welcome.removing':
    'Removing the extension deletes everything it has recorded. Save a backup first, in options under Data.',
} as const;
