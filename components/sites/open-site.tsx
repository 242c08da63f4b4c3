/** Leads to the site of a platform, where posts are read. Nothing stands there while none of its sites is in use. */
import { useSitesInUse } from '../hooks/use-sites';
import { useTranslator } from '../hooks/use-translator';
import { SiteLink } from '../ui/button';

export function OpenSite({ platform }: { readonly platform: string }) {
  const { t } = useTranslator();
  const site = useSitesInUse().find((each) => each.platform === platform);
  if (site === undefined) return null;
  return (
    <SiteLink button="primary" href={site.home}>
      {t('posts.none.action', { site: site.name })}
    </SiteLink>
  );
}
