/** Where a KPI can be read, among the sites that the user uses. */
import type { CatalogueId } from '@/lib/domain/catalogue/catalogue';
import { type Visibility, visibilityOn } from '@/lib/domain/catalogue/visibility';
import { definitionOf } from '@/lib/domain/goals/kpi-definition';
import type { OwnKpi } from '@/lib/domain/goals/goal-log';
import { everyPlatform } from '@/lib/platforms/every-platform';
import type { PlatformFacts } from '@/lib/platforms/facts';
import { factsById } from '@/lib/platforms/lookup';

/** Who sees it on a platform. */
export function visibilityOf(kpi: string, ownKpis: readonly OwnKpi[], { metrics }: PlatformFacts): Visibility {
  return visibilityOn(definitionOf(kpi, ownKpis)?.names ?? [], metrics);
}

/** Whether some of these platforms shows it, or it is typed in; without any platform, whether some platform does. */
export function isVisibleOn(platforms: readonly string[]): (kpi: CatalogueId) => boolean {
  const asked = platforms.length === 0 ? everyPlatform : platforms.flatMap((id) => factsById(id) ?? []);
  return (kpi) => asked.some((facts) => visibilityOf(kpi, [], facts) !== 'never');
}
