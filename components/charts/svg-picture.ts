/** Charts as a picture: their drawings as they stand on the page, with a title above and a note below. */
import { copyCanvas, linesOf } from './canvas-picture';
import { drawSvg } from './svg-on-canvas';

/** A drawing with its name before it and its number behind it; both empty for one that stands alone. */
export interface PictureRow {
  readonly name: string;
  /** Null where too little is known to draw. */
  readonly svg: SVGSVGElement | null;
  readonly text: string;
}

export interface ChartPicture {
  readonly title: string;
  readonly note: string;
  readonly rows: readonly PictureRow[];
}

const MARGIN = 16;
const LEAST_WIDTH = 408;
const [TITLE_LINE, NOTE_LINE, GAP] = [24, 18, 12] as const;
const LEAST_ROW = 32;

const sizeOf = (svg: SVGSVGElement | null): { readonly width: number; readonly height: number } => ({
  width: Number(svg?.getAttribute('width') ?? 0),
  height: Number(svg?.getAttribute('height') ?? 0),
});

/** Puts the charts into the clipboard as one picture. Rejects when the browser refuses. */
export async function copyCharts({ title, note, rows }: ChartPicture): Promise<void> {
  const drawn = rows.map((row) => ({ ...row, ...sizeOf(row.svg) }));
  const measure = document.createElement('canvas').getContext('2d');
  if (measure === null) throw new Error('no canvas');
  const font = getComputedStyle(document.body).fontFamily;
  measure.font = `14px ${font}`;
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => (text === '' ? 0 : measure.measureText(text).width + 2 * GAP)));
  const textWidth = widest(rows.map(({ text }) => text));
  const drawnWidth = Math.max(0, ...drawn.map((row) => row.width));
  const inner = Math.max(LEAST_WIDTH, Math.ceil(widest(rows.map(({ name }) => name)) + drawnWidth + textWidth));
  const width = inner + 2 * MARGIN;
  measure.font = `600 18px ${font}`;
  const titles = linesOf(measure, title, inner);
  measure.font = `12px ${font}`;
  const notes = linesOf(measure, note, inner);
  const heights = drawn.map((row) => Math.max(LEAST_ROW, row.height));
  const top = MARGIN + titles.length * TITLE_LINE;
  const below = top + heights.reduce((sum, height) => sum + height, 0) + GAP;
  await copyCanvas(width, below + notes.length * NOTE_LINE + MARGIN, (context, { colour }) => {
    const write = (text: string, x: number, y: number, look: string, ink: string): void => {
      context.font = `${look} ${font}`;
      context.fillStyle = colour(ink);
      context.fillText(text, x, y);
    };
    titles.forEach((line, index) => write(line, MARGIN, MARGIN + 16 + index * TITLE_LINE, '600 18px', '--text'));
    let y = top;
    for (const [index, row] of drawn.entries()) {
      const x = row.name === '' ? MARGIN : width - MARGIN - textWidth - row.width;
      if (row.svg !== null) drawSvg(context, row.svg, x, y + 4);
      write(row.name, MARGIN, y + 20, '14px', '--text');
      context.textAlign = 'right';
      write(row.text, width - MARGIN, y + 20, '14px', '--text');
      context.textAlign = 'left';
      y += heights[index] ?? 0;
    }
    notes.forEach((line, index) => write(line, MARGIN, below + 14 + index * NOTE_LINE, '12px', '--text-2'));
  });
}
