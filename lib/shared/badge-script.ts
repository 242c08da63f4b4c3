/** Where the script that draws badges leaves its entrance for the script that reads the page: in the world of the extension's scripts, which no page can see. */

export const BADGES = Symbol.for('yardstick.badges');
