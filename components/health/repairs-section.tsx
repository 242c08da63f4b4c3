/** The repairs that the user has, and how to add one. */
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { send } from '@/lib/messaging/client';
import type { ToldPatch } from '@/lib/messaging/patch-schemas';
import { allPatches } from '@/lib/storage/queries/patches';
import type { PatchRecord } from '@/lib/storage/records';
import { removePatch, switchPatch } from '@/lib/storage/write/patches';
import { downloadFile } from '@/lib/transfer/file-download';
import { platformName } from '../accounts/naming';
import { useTranslator } from '../hooks/use-translator';
import { Section } from '../options/page-head';
import { Button } from '../ui/button';
import { Switch } from '../ui/switch';
import { AddRepair } from './add-repair';
import { ChangeList } from './change-list';
import './repairs.css';

/** What each repair changes, by its id; undefined until the worker has said. Null: it is refused. */
function useTold(patches: readonly PatchRecord[] | undefined): ReadonlyMap<string, ToldPatch | null> | undefined {
  const [told, setTold] = useState<ReadonlyMap<string, ToldPatch | null>>();
  useEffect(() => {
    let isCurrent = true;
    if (patches === undefined || patches.length === 0) return;
    void send('patch.list', undefined).then((list) => {
      if (isCurrent) setTold(new Map(list.map((each) => [each.id, each.told])));
    });
    return () => {
      isCurrent = false;
    };
  }, [patches]);
  return told;
}

const changed = (work: Promise<void>): void => void work.then(() => send('tabs.refresh', undefined));

function save({ platform, name, text }: PatchRecord): void {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40);
  downloadFile(document, `yardstick-repair-${platform}-${plain}.json`, new Blob([text], { type: 'application/json' }));
}

function Repair({ patch, told }: { readonly patch: PatchRecord; readonly told: ToldPatch | null | undefined }) {
  const { t } = useTranslator();
  const { id, name, platform, isOn } = patch;
  const site = platformName(platform);
  return (
    <li className="repair">
      <Switch label={t('repairs.on', { name })} checked={isOn} onChange={(on) => changed(switchPatch(id, on))} />
      <p className="small quiet">{t('repairs.site', { site })}</p>
      {told?.isOutdated === true && <p className="small">{t('repairs.outdated')}</p>}
      {told === null && <p className="small tone-below">{t('repairs.refusedNow', { site })}</p>}
      {told !== null && told !== undefined && <ChangeList told={told} />}
      <div className="repair-row">
        <Button size="small" aria-label={t('repairs.export.label', { name })} onClick={() => save(patch)}>
          {t('repairs.export')}
        </Button>
        <Button
          size="small"
          look="quiet"
          aria-label={t('repairs.remove.label', { name })}
          onClick={() => changed(removePatch(id))}
        >
          {t('repairs.remove')}
        </Button>
      </div>
    </li>
  );
}

export function RepairsSection() {
  const { t } = useTranslator();
  const patches = useLiveQuery(allPatches);
  const told = useTold(patches);
  return (
    <Section title={t('repairs.title')} lead={t('repairs.lead')}>
      {patches !== undefined && patches.length > 0 && (
        <ul className="repairs">
          {patches.map((patch) => (
            <Repair key={patch.id} patch={patch} told={told?.get(patch.id)} />
          ))}
        </ul>
      )}
      <AddRepair />
    </Section>
  );
}
