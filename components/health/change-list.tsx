/** What a repair changes, one sentence each. */
import type { ToldPatch } from '@/lib/messaging/patch-schemas';
import { platformName } from '../accounts/naming';
import { useTranslator } from '../hooks/use-translator';
import { changeText } from './repair-words';

export function ChangeList({ told }: { readonly told: ToldPatch }) {
  const words = useTranslator();
  const sentences = told.changes.map((change) => changeText(change, platformName(told.platform), words));
  return (
    <ul className="repair-changes small">
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
