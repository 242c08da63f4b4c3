/** The script that learns from the user where numbers stand, put into a page when the user asks for it. Wiring only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '@/lib/messaging/page-line';
import { teach } from '@/lib/teach/teach';

export default defineUnlistedScript(() => void teach(send));
