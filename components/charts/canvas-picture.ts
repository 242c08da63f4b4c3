/** Drawing a picture in the colours of the page and putting it into the clipboard. Nothing leaves the machine. */

const SCALE = 2;

export interface Palette {
  /** The page's value of a token such as `--text`. */
  readonly colour: (token: string) => string;
  readonly font: string;
}

export type Draw = (context: CanvasRenderingContext2D, palette: Palette) => void;

/** Words longer than a line are broken between words. */
export function linesOf(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Rejects when the browser cannot draw it. Sizes in px of the page. */
function pngOf(width: number, height: number, draw: Draw): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) return Promise.reject(new Error('no canvas'));
  const style = getComputedStyle(document.documentElement);
  const colour = (token: string): string => style.getPropertyValue(token);
  context.scale(SCALE, SCALE);
  context.fillStyle = colour('--surface');
  context.fillRect(0, 0, width, height);
  draw(context, { colour, font: getComputedStyle(document.body).fontFamily });
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
  });
}

/** Draws and puts the picture into the clipboard. Rejects when the browser refuses. */
export async function copyCanvas(width: number, height: number, draw: Draw): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': await pngOf(width, height, draw) })]);
}
