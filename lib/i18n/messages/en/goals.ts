/** Words for choosing what matters. */
export const goals = {
  'goals.title': 'Goals',
  'goals.lead': 'What is the account mainly for? You get at most six KPIs; change any of them later.',
  'goals.objective': 'Objective',
  'goals.objective.awareness': 'Awareness',
  'goals.objective.awareness.means': 'More people get to know you',
  'goals.objective.engagement': 'Engagement',
  'goals.objective.engagement.means': 'People answer, keep and pass on',
  'goals.objective.direct_response': 'Direct response',
  'goals.objective.direct_response.means': 'People click, sign up, buy',
  'goals.use': '{n, plural, one {Use this one} =6 {Use these six} other {Use these #}}',
  'goals.chooseMyself': 'Choose myself',
  'goals.kpis': 'KPIs',
  'goals.cap':
    'Six is the most. Going from four KPIs to sixteen spreads attention so thin that none of them gets acted on.',
  'goals.count': '{n, number} of {max, number}',
  'goals.full': 'Six are chosen. Switch one off to choose another.',
  'goals.saved': 'Saved. Popup and panel show these from now on.',
  'goals.none': 'No KPI chosen: popup and panel show the usual counts.',
  'goals.reason.suggested': 'Took the suggested set for {objective}.',
  'goals.untilTargets':
    'Without targets, numbers are compared with your last week and your usual. That works from the first posts on.',
} as const;
