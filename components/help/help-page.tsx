/** Options, Help: the guide. One page with a list of contents, so that the browser's own search and print find all of it. */
import { type ComponentType, useEffect } from 'react';
import { PageHead } from '../options/page-head';
import { DifferencesPart } from './differences-part';
import { FirstWeekPart } from './first-week-part';
import { HelpContents } from './help-contents';
import { NumbersPart } from './numbers-part';
import { PARTS, type PartId, placeIn } from './parts';
import { RangesPart } from './ranges-part';
import { ReadPart } from './read-part';
import { SiteChangesPart } from './site-changes-part';
import { HelpTextsProvider, useHelp } from './use-help-texts';
import './help.css';

const VIEWS: Readonly<Record<PartId, ComponentType>> = {
  'first-week': FirstWeekPart,
  numbers: NumbersPart,
  differences: DifferencesPart,
  read: ReadPart,
  'site-changes': SiteChangesPart,
  ranges: RangesPart,
};

/** Goes to the heading that the address names, now and whenever it names another one. */
function useFollowedAddress(): void {
  useEffect(() => {
    const go = (): void => {
      const place = placeIn(window.location.hash);
      const heading = place === null ? null : document.getElementById(place);
      heading?.scrollIntoView({ block: 'start' });
      heading?.focus({ preventScroll: true });
    };
    go();
    window.addEventListener('hashchange', go);
    return () => window.removeEventListener('hashchange', go);
  }, []);
}

function Guide() {
  const help = useHelp();
  useFollowedAddress();
  return (
    <div className="help">
      <PageHead title={help('help.title')}>{help('help.lead')}</PageHead>
      <HelpContents />
      {PARTS.map(({ id }) => {
        const View = VIEWS[id];
        return <View key={id} />;
      })}
    </div>
  );
}

export function HelpPage() {
  return (
    <HelpTextsProvider>
      <Guide />
    </HelpTextsProvider>
  );
}
