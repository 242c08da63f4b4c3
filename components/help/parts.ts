/** The parts of the guide in their order, each with its sections. Their names are their addresses: "#/help/ranges". Data. */

export const PARTS = [
  { id: 'first-week', sections: [] },
  { id: 'numbers', sections: ['usual', 'verdicts', 'counts', 'rates', 'money', 'account'] },
  { id: 'differences', sections: [] },
  { id: 'read', sections: ['not-read', 'by-site'] },
  { id: 'site-changes', sections: [] },
  { id: 'ranges', sections: [] },
] as const;

export type PartId = (typeof PARTS)[number]['id'];
export type SectionId = (typeof PARTS)[number]['sections'][number];
type PlaceId = PartId | SectionId;

const PLACES: ReadonlySet<string> = new Set(PARTS.flatMap(({ id, sections }) => [id, ...sections]));

/** Where a link to a place in the guide leads, within the options. */
export const helpAddress = (place: PlaceId): string => `#/help/${place}`;

/** The place that an address names ("#/help/ranges"); null for the guide itself, and for what is no place. */
export function placeIn(hash: string): PlaceId | null {
  const place = /^#\/?help\/([\w-]+)$/.exec(hash)?.[1] ?? '';
  return isPlace(place) ? place : null;
}

const isPlace = (name: string): name is PlaceId => PLACES.has(name);
