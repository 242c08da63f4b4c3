/** Wires capture to messages, and to the badges that come after it, on a page of one platform. */
import { LateBadges } from '@/lib/capture/late-badges';
import type { DrawBadges } from '@/lib/capture/link';
import { startCapture } from '@/lib/capture/start';
import { isGone, onSettingsChanged, onSkeleton, onTrial, send } from '@/lib/messaging/page-line';
import type { BadgeLayer, BadgeOptions } from '@/lib/overlay/badge-layer';
import type { Equipment, PlatformDescriptor, PlatformIdentity } from '@/lib/platforms/contract';
import { BADGES } from '@/lib/shared/badge-script';
import { BONES } from '@/lib/shared/bones-script';

interface World {
  [BADGES]?: (options: BadgeOptions) => BadgeLayer;
  [BONES]?: (document: Document, descriptor: PlatformDescriptor) => string | null;
}

/** The script that writes them is put into the page by whoever asks for them. */
const onBones = (readBy: () => PlatformDescriptor | null): (() => void) =>
  onSkeleton(() => {
    const descriptor = readBy();
    return descriptor === null ? null : ((globalThis as World)[BONES]?.(document, descriptor) ?? null);
  });

const link = { send, onSettingsChanged, onTrial, onSkeleton: onBones, isGone };

/** Asks the worker for the script of badges, which leaves its entrance where both scripts can see it. */
async function loadBadges(): Promise<DrawBadges> {
  await send('badges.load', undefined);
  const draw = (globalThis as World)[BADGES];
  if (draw === undefined) throw new Error('no badges');
  return (settings, onGone, run) => draw({ window, link, settings, onGone, run });
}

/** Starts reading this page if it is one of the platform; a copy of this script that runs already is stopped. */
export function capturePage(platform: PlatformIdentity, equipment: Equipment): void {
  startCapture({
    window,
    link,
    platform,
    equipment,
    drawBadges: (settings, onGone, run) => new LateBadges({ settings, load: loadBadges, isGone, onGone, run }),
  });
}
