/**
 * Draws a chart of ours as it stands on the page onto a canvas: lines, paths, circles and words in their computed colours.
 * The browser could draw it as an image, but no page of ours loads one that was made up, so that none can ever call out.
 */

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

function outlineOf(element: Element): Path2D {
  const path = new Path2D(element.tagName === 'path' ? (element.getAttribute('d') ?? '') : undefined);
  if (element.tagName === 'line') {
    path.moveTo(numberOf(element, 'x1'), numberOf(element, 'y1'));
    path.lineTo(numberOf(element, 'x2'), numberOf(element, 'y2'));
  }
  if (element.tagName === 'circle') {
    path.arc(numberOf(element, 'cx'), numberOf(element, 'cy'), numberOf(element, 'r'), 0, 2 * Math.PI);
  }
  return path;
}

const UNSEEN = new Set(['', 'none', 'transparent', 'rgba(0, 0, 0, 0)']);

const isPainted = (paint: string): boolean => !UNSEEN.has(paint);

function drawOutline(context: CanvasRenderingContext2D, element: Element, style: CSSStyleDeclaration): void {
  const outline = outlineOf(element);
  if (isPainted(style.fill) && element.tagName !== 'line') {
    context.fillStyle = style.fill;
    context.fill(outline);
  }
  if (!isPainted(style.stroke)) return;
  context.strokeStyle = style.stroke;
  context.lineWidth = Number.parseFloat(style.strokeWidth) || 1;
  context.setLineDash((style.strokeDasharray.match(/[\d.]+/g) ?? []).map(Number));
  context.stroke(outline);
}

function drawWords(context: CanvasRenderingContext2D, element: Element, style: CSSStyleDeclaration): void {
  context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  context.fillStyle = style.fill;
  context.textAlign = style.textAnchor === 'middle' ? 'center' : 'left';
  const [x, top] = [numberOf(element, 'x'), numberOf(element, 'y')];
  const lines = element.querySelectorAll('tspan');
  if (lines.length === 0) context.fillText(element.textContent ?? '', x, top);
  let y = top;
  for (const line of lines) {
    y += numberOf(line, 'dy');
    context.fillText(line.textContent ?? '', line.hasAttribute('x') ? numberOf(line, 'x') : x, y);
  }
}

/** Draws it with its upper left corner at `left`, `top`. */
export function drawSvg(context: CanvasRenderingContext2D, svg: SVGSVGElement, left: number, top: number): void {
  context.save();
  context.translate(left, top);
  for (const element of svg.querySelectorAll('line, path, circle, text')) {
    const style = getComputedStyle(element);
    if (element.tagName === 'text') drawWords(context, element, style);
    else drawOutline(context, element, style);
  }
  context.restore();
}
