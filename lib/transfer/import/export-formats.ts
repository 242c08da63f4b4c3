/**
 * The files that networks and planning tools give their users, known by their headers and not by their names. Of several
 * names for one thing the first that stands in the file counts.
 */
import type { ExportFormat } from './export-format';
import { LINKEDIN_FORMATS, VIDEO_FORMATS } from './formats-of-linkedin-and-video';
import { TOOL_FORMATS } from './formats-of-tools';
import { META_FORMATS, X_FORMATS } from './formats-of-x-and-meta';

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  ...X_FORMATS,
  ...META_FORMATS,
  ...LINKEDIN_FORMATS,
  ...VIDEO_FORMATS,
  ...TOOL_FORMATS,
];
