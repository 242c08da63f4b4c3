/** The map as a picture for the clipboard, drawn from the same cells in the colours of the page. */
import type { BestTimeCell } from '@/lib/domain/best-times/best-times';
import type { TimeLimits } from '@/lib/domain/best-times/recommended-slots';
import { copyCanvas, linesOf, type Palette } from '../charts/canvas-picture';
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

const [WIDTH, LEFT, TOP, CELL_WIDTH, CELL_HEIGHT] = [660, 60, 96, 24, 32] as const;
const HEIGHT = TOP + 7 * CELL_HEIGHT + 48;
const MARGIN = 16;

/** As in the style sheet. */
const FAINT = [0, 0.07, 0.14, 0.22] as const;
const FIRM = [0, 0.6, 0.8, 1] as const;
const COUNTS = [0, 0.25, 0.55, 1] as const;

type Colour = Palette['colour'];

function opacityOf({ tone, strength, isFaint }: CellLook): number {
  const steps = tone === 'count' ? COUNTS : isFaint ? FAINT : FIRM;
  return steps[strength] ?? 0;
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

function draw(context: CanvasRenderingContext2D, picture: MapPicture, { colour, font }: Palette): void {
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

/** Puts the picture into the clipboard. Rejects when the browser refuses. */
export function copyPicture(picture: MapPicture): Promise<void> {
  return copyCanvas(WIDTH, HEIGHT, (context, palette) => draw(context, picture, palette));
}
