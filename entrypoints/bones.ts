/** The code that writes the bones of a post, put into a page when the user copies a report. Wiring only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { skeletonOf } from '@/lib/capture/skeleton';
import { BONES } from '@/lib/shared/bones-script';

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { [BONES]: skeletonOf });
});
