// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { drawSvg } from './svg-on-canvas';

/** A canvas that notes what is drawn on it, with the colour of the moment. */
function canvas(): { readonly context: CanvasRenderingContext2D; readonly drawn: string[] } {
  const drawn: string[] = [];
  const context = {
    fillStyle: '',
    strokeStyle: '',
    save: () => undefined,
    restore: () => undefined,
    setLineDash: (dash: readonly number[]) => void drawn.push(`dash ${dash.join(' ')}`),
    translate: (x: number, y: number) => void drawn.push(`at ${x} ${y}`),
    fill: () => void drawn.push(`fill ${context.fillStyle}`),
    stroke: () => void drawn.push(`stroke ${context.strokeStyle}`),
    fillText: (text: string, x: number, y: number) => void drawn.push(`${text} ${x} ${y}`),
  };
  return { context: context as unknown as CanvasRenderingContext2D, drawn };
}

describe('a chart on a canvas', () => {
  it('has the colours, dashes and words of the page', () => {
    vi.stubGlobal(
      'Path2D',
      class {
        arc() {}
      },
    );
    document.body.innerHTML = `<svg>
      <path style="fill: none; stroke: rgb(1, 2, 3); stroke-dasharray: 2 3" d="M0 0L1 1"/>
      <circle style="fill: rgb(4, 5, 6)" cx="1" cy="2" r="3"/>
      <text x="5" y="6">251</text>
      <text x="7" y="8"><tspan>usual</tspan><tspan x="9" dy="16">101</tspan></text>
    </svg>`;
    const svg = document.querySelector('svg');
    if (svg === null) throw new Error('nothing to draw');
    const { context, drawn } = canvas();
    drawSvg(context, svg, 16, 40);
    expect(drawn).toEqual([
      'at 16 40',
      'dash 2 3',
      'stroke rgb(1, 2, 3)',
      'fill rgb(4, 5, 6)',
      '251 5 6',
      'usual 7 8',
      '101 9 24',
    ]);
  });
});
