/** The code of badges, put into a page when a post there wants one. Wiring only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { BadgeLayer, type BadgeOptions } from '@/lib/overlay/badge-layer';
import { BADGES } from '@/lib/shared/badge-script';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [BADGES]: (options: BadgeOptions) => new BadgeLayer(options) });
});
