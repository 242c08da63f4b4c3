/** Wires capture to badges and messages on a page of one platform. */
import { startCapture } from '@/lib/capture/start';
import { isGone, onSettingsChanged, send } from '@/lib/messaging/client';
import { BadgeLayer } from '@/lib/overlay/badge-layer';
import type { PlatformDescriptor } from '@/lib/platforms/contract';
import { isPageOf } from '@/lib/platforms/engine/addresses';

/** Starts reading this page if it is one of the platform; a copy of this script that runs already is stopped. */
export function capturePage(descriptor: PlatformDescriptor): void {
  const link = { send, onSettingsChanged, isGone };
  startCapture({
    window,
    link,
    platformFor: (url, document) => (isPageOf(descriptor, url, document) ? descriptor : null),
    drawBadges: (settings, onGone) => new BadgeLayer({ window, link, settings, onGone }),
  });
}
