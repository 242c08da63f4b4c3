/** Whether the history can be opened and written, as the worker last reported it. */
import { useEffect, useState } from 'react';
import { type DatabaseReport, readDatabaseReport, watchDatabaseReport } from '@/lib/diagnostics/database-state';

/** The trouble, or null when there is none or nothing was reported yet. */
export function useDatabaseTrouble(): Exclude<DatabaseReport['state'], 'open'> | null {
  const [state, setState] = useState<DatabaseReport['state']>('open');
  useEffect(() => {
    let current = true;
    const read = (): void =>
      void readDatabaseReport().then((report) => {
        if (current && report !== null) setState(report.state);
      });
    read();
    const stop = watchDatabaseReport(read);
    return () => {
      current = false;
      stop();
    };
  }, []);
  return state === 'open' ? null : state;
}
