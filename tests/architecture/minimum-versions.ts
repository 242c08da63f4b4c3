/**
 * What of the web's and the browsers' newer abilities the builds use, with the versions of Chrome and Firefox that brought each
 * (from MDN's browser-compat-data 8.1.4). Abilities whose lack is not seen by anybody (`text-wrap`, `field-sizing`) and those that
 * are asked for before they are used (`showDirectoryPicker`, `setAccessLevel`) are left out.
 */

interface Ability {
  readonly name: string;
  /** How it looks in a bundle or in the manifest. */
  readonly sign: RegExp;
  readonly chrome: number;
  /** Null: in no version, so that the Firefox build may not use it. */
  readonly firefox: number | null;
}

export const NEWER_ABILITIES: readonly Ability[] = [
  { name: 'Promise.withResolvers', sign: /\bPromise\.withResolvers\b/, chrome: 119, firefox: 121 },
  { name: 'Promise.try', sign: /\bPromise\.try\b/, chrome: 128, firefox: 134 },
  { name: 'groupBy', sign: /\b(?:Object|Map)\.groupBy\b/, chrome: 117, firefox: 119 },
  { name: 'Array.fromAsync', sign: /\bArray\.fromAsync\b/, chrome: 121, firefox: 115 },
  { name: 'comparing sets', sign: /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom)\(/, chrome: 122, firefox: 127 },
  { name: 'Iterator.from', sign: /\bIterator\.from\b/, chrome: 122, firefox: 131 },
  {
    name: 'methods of iterators',
    sign: /\.(?:values|keys|entries)\(\)\.(?:map|filter|take|drop|flatMap|reduce|toArray|some|every|find|forEach)\(/,
    chrome: 122,
    firefox: 131,
  },
  { name: 'RegExp.escape', sign: /\bRegExp\.escape\b/, chrome: 136, firefox: 134 },
  { name: 'bytes as Base64', sign: /\.(?:toBase64|fromBase64)\(/, chrome: 140, firefox: 133 },
  { name: 'Intl.DurationFormat', sign: /\bIntl\.DurationFormat\b/, chrome: 129, firefox: 136 },
  { name: 'Intl.Segmenter', sign: /\bIntl\.Segmenter\b/, chrome: 87, firefox: 125 },
  { name: 'Temporal', sign: /\bTemporal\.\w/, chrome: 144, firefox: 139 },
  { name: 'Float16Array', sign: /\bFloat16Array\b/, chrome: 135, firefox: 129 },
  { name: 'toSorted', sign: /\.toSorted\(/, chrome: 110, firefox: 115 },
  { name: 'scheduler.yield', sign: /\bscheduler\.yield\b/, chrome: 129, firefox: 142 },
  { name: 'moveBefore', sign: /\.moveBefore\(/, chrome: 133, firefox: 144 },
  { name: 'showPopover', sign: /\.showPopover\(/, chrome: 114, firefox: 125 },
  { name: 'checkVisibility', sign: /\.checkVisibility\(/, chrome: 105, firefox: 106 },
  { name: 'packing of streams', sign: /\b(?:Dec|C)ompressionStream\b/, chrome: 80, firefox: 113 },
  { name: 'light-dark()', sign: /\blight-dark\(/, chrome: 123, firefox: 120 },
  { name: '@starting-style', sign: /@starting-style\b/, chrome: 117, firefox: 129 },
  { name: 'anchors', sign: /\banchor-name:/, chrome: 125, firefox: 147 },
  { name: '@scope', sign: /@scope\b/, chrome: 118, firefox: 146 },
  { name: 'interpolate-size', sign: /\binterpolate-size:/, chrome: 129, firefox: null },
  { name: ':has()', sign: /:has\(/, chrome: 105, firefox: 121 },
  { name: 'subgrid', sign: /:\s*subgrid\b/, chrome: 117, firefox: 71 },
  { name: 'color-mix()', sign: /\bcolor-mix\(/, chrome: 111, firefox: 113 },
  { name: 'hosts asked for at run time', sign: /"optional_host_permissions"/, chrome: 102, firefox: 128 },
  { name: 'side panel', sign: /"sidePanel"/, chrome: 116, firefox: null },
  { name: 'telling which data is collected', sign: /"data_collection_permissions"/, chrome: 0, firefox: 140 },
  { name: 'storage.session', sign: /\bstorage\.session\b/, chrome: 102, firefox: 115 },
];
