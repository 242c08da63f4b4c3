/** Whether the browser lost the history and the user does not know yet what to do about it. */
import { useEffect, useState } from 'react';
import { lostHistory, watchLostHistory } from '@/lib/diagnostics/lost-history';

export function useLostHistory(): boolean {
  const [isLost, setLost] = useState(false);
  useEffect(() => {
    let current = true;
    const read = (): void =>
      void lostHistory().then((at) => {
        if (current) setLost(at !== null);
      });
    read();
    const stop = watchLostHistory(read);
    return () => {
      current = false;
      stop();
    };
  }, []);
  return isLost;
}
