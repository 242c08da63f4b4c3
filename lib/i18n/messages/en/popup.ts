/** Words of the popup. */
export const popup = {
  'popup.openPanel': 'Open side panel',
} as const;
