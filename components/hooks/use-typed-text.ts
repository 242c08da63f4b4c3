/** What is being typed into a field: Enter or leaving it takes it over, Escape gives it up. */
import { type ChangeEvent, type KeyboardEvent, useState } from 'react';

/**
 * `take` says whether the text was understood; what was not stays in the field. `onUnclear`, where given, is told of such a
 * text, and with null that there is none any more.
 */
export function useTypedText(kept: string, take: (text: string) => boolean, onUnclear?: (text: string | null) => void) {
  // Null: the field shows what is kept.
  const [typed, setTyped] = useState<string | null>(null);
  const [isUnclear, setUnclear] = useState(false);
  const tell = (text: string | null): void => {
    setUnclear(text !== null);
    onUnclear?.(text);
  };
  const finish = (): void => {
    if (typed === null) return;
    // What is kept may be written rounded: typed again it changes nothing.
    const isUnderstood = typed.trim() === kept || take(typed.trim());
    tell(isUnderstood ? null : typed);
    if (isUnderstood) setTyped(null);
  };
  const field = {
    value: typed ?? kept,
    onChange: (event: ChangeEvent<HTMLInputElement>) => setTyped(event.currentTarget.value),
    onBlur: finish,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') finish();
      if (event.key !== 'Escape') return;
      setTyped(null);
      tell(null);
    },
  };
  return { field, isUnclear };
}
