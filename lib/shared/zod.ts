/**
 * The one place that imports zod, so that it is configured before the first schema exists: under the extension's
 * content security policy zod's `new Function` probe would be refused and reported on every page.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
