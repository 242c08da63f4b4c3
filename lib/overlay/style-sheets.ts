/** Style sheets inside shadow roots: shared by all of them, and invisible to the page. */
import css from './badge.css?inline';

const sheets = new Map<string, CSSStyleSheet>();

function sheetOf(text: string): CSSStyleSheet {
  const known = sheets.get(text);
  if (known !== undefined) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  sheets.set(text, sheet);
  return sheet;
}

/** Dresses a shadow root with our style sheet and, after it, with `more` rules: few different ones, since each is kept. */
export function dress(root: ShadowRoot, more = ''): void {
  const texts = more === '' ? [css] : [css, more];
  try {
    root.adoptedStyleSheets = texts.map(sheetOf);
  } catch {
    // Firefox has versions that do not let extensions share style sheets.
    const style = root.ownerDocument.createElement('style');
    style.textContent = texts.join('\n');
    root.append(style);
  }
}
