/** Whether the history can be opened and written, as the worker last reported it. */
import { useEffect, useState } from 'react';
import { type DatabaseReport, readDatabaseReport } from '@/lib/diagnostics/database-state';

/** The trouble, or null when there is none or nothing was reported yet. */
export function useDatabaseTrouble(): Exclude<DatabaseReport['state'], 'open'> | null {
  const [state, setState] = useState<DatabaseReport['state']>('open');
  useEffect(() => {
    let current = true;
    void readDatabaseReport().then((report) => {
      if (current && report !== null) setState(report.state);
    });
    return () => {
      current = false;
    };
  }, []);
  return state === 'open' ? null : state;
}
