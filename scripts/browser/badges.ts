/** Sees the badges on a page. They live in closed shadow roots, so only the debugger, not the page, can look inside. */
import type { CDPSession, Page } from '@playwright/test';

export interface Badge {
  /** What it says to the eye, white space collapsed. */
  readonly text: string;
  /** What it says to a screen reader. */
  readonly label: string;
  /** Place on the screen in CSS px; null while it is not drawn. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } | null;
  /** How light its writing is, from 0 (black) to 1 (white). */
  readonly ink: number;
}

interface DebuggerNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeType: number;
  readonly nodeValue?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DebuggerNode[];
  readonly shadowRoots?: readonly (DebuggerNode & { readonly shadowRootType?: string })[];
}

const TEXT_NODE = 3;

function* everything(node: DebuggerNode): Generator<DebuggerNode> {
  yield node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* everything(child);
}

/** Roots that a script closed; the browser's own controls have roots of another type. */
function closedRoots(document: DebuggerNode): DebuggerNode[] {
  return [...everything(document)].flatMap(
    (node) => node.shadowRoots?.filter((root) => root.shadowRootType === 'closed') ?? [],
  );
}

const attribute = (node: DebuggerNode, name: string): string | null => {
  const list = node.attributes ?? [];
  const at = list.findIndex((entry, index) => index % 2 === 0 && entry === name);
  return at === -1 ? null : (list[at + 1] ?? '');
};

const textOf = (node: DebuggerNode): string =>
  [...everything(node)]
    .filter(({ nodeType }) => nodeType === TEXT_NODE)
    .map(({ nodeValue }) => nodeValue ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

async function boxOf(connection: CDPSession, node: DebuggerNode): Promise<Badge['box']> {
  try {
    const { quads } = await connection.send('DOM.getContentQuads', { nodeId: node.nodeId });
    const [x = 0, y = 0, right = 0, , , bottom = 0] = quads[0] ?? [];
    return quads.length === 0 ? null : { x, y, width: right - x, height: bottom - y };
  } catch {
    // The debugger refuses to measure what is not drawn; that is an answer, not a fault.
    return null;
  }
}

/** Relative luminance (WCAG 2) of a computed colour. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [...colour.matchAll(/[\d.]+/g)].map(([digits]) => Number(digits) / 255);
  const linear = (value: number): number => (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The badge as it looks now, or null when it went away meanwhile. */
async function look(connection: CDPSession, node: DebuggerNode): Promise<Badge | null> {
  try {
    const { computedStyle } = await connection.send('CSS.getComputedStyleForNode', { nodeId: node.nodeId });
    const colour = computedStyle.find(({ name }) => name === 'color')?.value ?? '';
    const label = attribute(node, 'aria-label') ?? '';
    return { text: textOf(node), label, box: await boxOf(connection, node), ink: luminance(colour) };
  } catch {
    return null;
  }
}

/** A badge is the element with a name of its own: a button, or a picture with words. */
const isBadge = (node: DebuggerNode): boolean =>
  (attribute(node, 'role') === 'img' && attribute(node, 'aria-label') !== null) || node.nodeName === 'BUTTON';

/** The badges on a page at this moment, in page order. */
export async function badgesOn(page: Page): Promise<Badge[]> {
  const connection = await page.context().newCDPSession(page);
  try {
    await connection.send('DOM.enable');
    await connection.send('CSS.enable');
    const { root } = await connection.send('DOM.getDocument', { depth: -1, pierce: true });
    const nodes = closedRoots(root).flatMap((shadow) => [...everything(shadow)].filter(isBadge));
    const badges: Badge[] = [];
    for (const node of nodes) {
      const badge = await look(connection, node);
      if (badge !== null) badges.push(badge);
    }
    return badges;
  } finally {
    await connection.detach();
  }
}

/** Everything that is written in closed shadow roots of a page: badges and the open card. */
export async function overlayText(page: Page): Promise<string> {
  const connection = await page.context().newCDPSession(page);
  try {
    const { root } = await connection.send('DOM.getDocument', { depth: -1, pierce: true });
    return closedRoots(root).map(textOf).join('\n');
  } finally {
    await connection.detach();
  }
}
