/** Inputs that once broke a promise, by target: they run first, always. A new one is printed where it was found. */
export const SEEDS: Readonly<Record<string, readonly string[]>> = {
  // A year that stands for no time of posts became a moment that is none.
  'cells with moments': ['0026-4-2'],
  // More digits than a number holds came back as others.
  'cells with amounts': ['9007199254740993'],
  // Three loops within each other: seconds for a text of a page.
  patterns: ['a*aa*b', 'a*[a-c]A+b'],
  // A shadow root in an element whose name can have none: a fault of how saved pages were opened, not of reading them.
  pages: [' <e-"><template shadowrootmode="">'],
  // An address of ours without a path is ours: here it was the promise that was wrong.
  senders: ['{"id":"abc","url":"chrome-extension://abc"}'],
};
