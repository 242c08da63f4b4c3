/** Words of the side panel. */
export const panel = {
  'panel.title': 'Yardstick',
} as const;
