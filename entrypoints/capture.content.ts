/** What runs on the pages of sites: wiring only. Registered at run time, for the sites the user has switched on. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startCapture } from '@/lib/capture/start';
import { isGone, onSettingsChanged, send } from '@/lib/messaging/client';
import { BadgeLayer } from '@/lib/overlay/badge-layer';
import { platformFor } from '@/lib/platforms/registry';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  main(context) {
    const link = { send, onSettingsChanged, isGone };
    const capture = startCapture({
      window,
      link,
      platformFor,
      drawBadges: (settings, onGone) => new BadgeLayer({ window, link, settings, onGone }),
    });
    // The extension was updated or removed, or a newer copy of this script has started.
    context.onInvalidated(() => capture.stop());
  },
});
