/** The English catalogue, the one every other language is checked against. */
import { badge } from './badge';
import { popup } from './popup';

export const en = { ...badge, ...popup } as const;

export type Catalogue = { readonly [K in keyof typeof en]: string };
