/**
 * The symbols of verdicts. Symbol and word carry the meaning together, colour only helps:
 * outline is not settled yet, filled is settled. Drawn at 12 px, hidden from screen readers since the word stands beside it.
 */
import type { ReactNode } from 'react';
import './verdict-symbol.css';

export type VerdictSymbolName =
  | 'met'
  | 'missed'
  | 'close'
  | 'early'
  | 'few'
  | 'none'
  | 'ahead'
  | 'behind'
  | 'above'
  | 'below'
  | 'usual';

type Tone = 'above' | 'below' | 'neutral';

/** The colour that goes with a symbol, as a class. */
const TONES: Readonly<Record<VerdictSymbolName, Tone>> = {
  met: 'above',
  missed: 'below',
  close: 'neutral',
  early: 'neutral',
  few: 'neutral',
  none: 'neutral',
  ahead: 'above',
  behind: 'below',
  above: 'above',
  below: 'below',
  usual: 'neutral',
};

const SHAPES: Readonly<Record<VerdictSymbolName, ReactNode>> = {
  met: <path d="M1.8 6.6 4.6 9.4 10.4 2.9" />,
  missed: <path d="M2.4 2.4l7.2 7.2M9.6 2.4 2.4 9.6" />,
  close: <path d="M1.5 4.4c1.6-1.8 3-1.4 4.5-.3s2.9 1.5 4.5-.3M1.5 8.3c1.6-1.8 3-1.4 4.5-.3s2.9 1.5 4.5-.3" />,
  early: (
    <>
      <circle cx="6" cy="6" r="4.7" />
      <path d="M6 3.3V6l1.8 1.2" />
    </>
  ),
  few: <circle cx="6" cy="6" r="1.7" fill="currentColor" stroke="none" />,
  none: <path d="M2 6h8" />,
  ahead: <path d="M6 2 10.6 10H1.4Z" />,
  behind: <path d="M6 10 1.4 2h9.2Z" />,
  above: <path d="M6 1.8 10.8 10.2H1.2Z" fill="currentColor" stroke="none" />,
  below: <path d="M6 10.2 1.2 1.8h9.6Z" fill="currentColor" stroke="none" />,
  usual: <circle cx="6" cy="6" r="3.6" />,
};

export function VerdictSymbol({ name }: { readonly name: VerdictSymbolName }) {
  return (
    <svg
      aria-hidden="true"
      className={`verdict-symbol tone-${TONES[name]}`}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
    >
      {SHAPES[name]}
    </svg>
  );
}

/** A symbol with its word after it. */
export function Verdict({ name, children }: { readonly name: VerdictSymbolName; readonly children: ReactNode }) {
  return (
    <span className={`verdict tone-${TONES[name]}`}>
      <VerdictSymbol name={name} />
      <span>{children}</span>
    </span>
  );
}
