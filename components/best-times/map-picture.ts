/** The map as a picture for the clipboard, drawn from the same cells in the colours of the page. */
import type { BestTimeCell } from '@/lib/domain/best-times/best-times';
import type { TimeLimits } from '@/lib/domain/best-times/recommended-slots';
import { type CellLook, lookOf } from './week-map-cells';

export interface MapPicture {
  readonly title: string;
  readonly note: string;
  readonly cells: readonly BestTimeCell[];
  readonly isRated: boolean;
  readonly limits: TimeLimits;
  /** Rows with their names, 0 = Monday. */
  readonly days: readonly { readonly weekday: number; readonly name: string }[];
  readonly hours: readonly { readonly hour: number; readonly name: string }[];
}

const SCALE = 2;
const [WIDTH, LEFT, TOP, CELL_WIDTH, CELL_HEIGHT] = [660, 60, 96, 24, 32] as const;
const HEIGHT = TOP + 7 * CELL_HEIGHT + 48;
const MARGIN = 16;

/** As in the style sheet. */
const FAINT = [0, 0.07, 0.14, 0.22] as const;
const FIRM = [0, 0.6, 0.8, 1] as const;
const COUNTS = [0, 0.25, 0.55, 1] as const;

type Colour = (token: string) => string;

function opacityOf({ tone, strength, isFaint }: CellLook): number {
  const steps = tone === 'count' ? COUNTS : isFaint ? FAINT : FIRM;
  return steps[strength] ?? 0;
}

/** Words longer than a line are broken between words. */
function linesOf(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function drawCell(context: CanvasRenderingContext2D, look: CellLook, x: number, y: number, colour: Colour): void {
  const [width, height] = [CELL_WIDTH - 2, CELL_HEIGHT - 2];
  const ink = { above: '--above', below: '--below', count: '--data', empty: '--line', off: '--line' } as const;
  context.fillStyle = colour(ink[look.tone]);
  context.strokeStyle = colour(ink[look.tone]);
  if (look.tone === 'empty') context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  else if (look.tone === 'off') {
    context.beginPath();
    context.moveTo(x, y + height);
    context.lineTo(x + width, y);
    context.stroke();
  } else {
    context.globalAlpha = opacityOf(look);
    context.fillRect(x, y, width, height);
    context.globalAlpha = 1;
  }
}

function draw(context: CanvasRenderingContext2D, picture: MapPicture, font: string, colour: Colour): void {
  context.scale(SCALE, SCALE);
  context.fillStyle = colour('--surface');
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = colour('--text');
  context.font = `600 18px ${font}`;
  const title = linesOf(context, picture.title, WIDTH - 2 * MARGIN).slice(0, 2);
  title.forEach((line, index) => context.fillText(line, MARGIN, 28 + index * 24));
  context.font = `12px ${font}`;
  context.fillStyle = colour('--text-2');
  for (const { hour, name } of picture.hours) context.fillText(name, LEFT + hour * CELL_WIDTH, TOP - 8);
  context.fillText(picture.note, MARGIN, HEIGHT - 20);
  picture.days.forEach(({ weekday, name }, row) => {
    const y = TOP + row * CELL_HEIGHT;
    context.fillStyle = colour('--text-2');
    context.fillText(name, MARGIN, y + 20);
    for (const cell of picture.cells.slice(weekday * 24, weekday * 24 + 24)) {
      drawCell(context, lookOf(cell, picture.isRated, picture.limits), LEFT + cell.hour * CELL_WIDTH, y, colour);
    }
  });
}

/** Rejects when the browser cannot draw it. */
function pngOf(picture: MapPicture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH * SCALE;
  canvas.height = HEIGHT * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) return Promise.reject(new Error('no canvas'));
  const style = getComputedStyle(document.documentElement);
  draw(context, picture, getComputedStyle(document.body).fontFamily, (token) => style.getPropertyValue(token));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
  });
}

/** Puts the picture into the clipboard. Rejects when the browser refuses. */
export async function copyPicture(picture: MapPicture): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': await pngOf(picture) })]);
}
