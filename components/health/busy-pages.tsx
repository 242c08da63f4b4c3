/** Says on which open pages of a site less is done, because our work took too much of their time. */
import { Notice } from '../ui/notice';
import { useBusyPages } from '../hooks/use-busy-pages';
import { useTranslator } from '../hooks/use-translator';

export function BusyPages({ platform }: { readonly platform: string }) {
  const { t } = useTranslator();
  const pages = useBusyPages(platform);
  return pages.map(({ tabId, address, effort }) => (
    <Notice key={tabId} title={address.replace(/^https:\/\//, '')} tone="plain">
      {t(effort === 'bare' ? 'health.busy.bare' : 'health.busy.slow')}
    </Notice>
  ));
}
