/** The settings, always current, for every component below the provider. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Settings } from '@/lib/settings/schema';
import { readSettings, watchSettings } from '@/lib/settings/store';

const SettingsContext = createContext<Settings | null>(null);

interface Props {
  readonly children: (settings: Settings) => ReactNode;
}

/** Draws nothing until the settings were read, a few milliseconds after the start. A failure to read them is thrown to the error boundary. */
export function SettingsProvider({ children }: Props) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    const stop = watchSettings(setSettings);
    readSettings().then(setSettings, (error: unknown) =>
      setFailure(error instanceof Error ? error : new Error(String(error))),
    );
    return stop;
  }, []);
  if (failure !== null) throw failure;
  if (settings === null) return null;
  return <SettingsContext value={settings}>{children(settings)}</SettingsContext>;
}

export function useSettings(): Settings {
  const settings = useContext(SettingsContext);
  if (settings === null) throw new Error('useSettings outside of SettingsProvider');
  return settings;
}
