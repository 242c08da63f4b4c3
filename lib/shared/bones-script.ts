/** Where the script that writes the bones of a post leaves its entrance for the script that reads the page: in the world of the extension's scripts, which no page can see. */

export const BONES = Symbol.for('yardstick.bones');
