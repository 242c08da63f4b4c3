import { describe, expect, it } from 'vitest';
import { doubledColumns, recogniseSheet } from './recognise';
import type { Sheet } from './sheet';
import { sheetOfText } from './text-sheet';

const sheet = (header: string): Sheet => sheetOfText(`${header}\n`);

/** Headers as the networks and tools write them. */
const DOCUMENTED: readonly (readonly [string, string])[] = [
  [
    'x-posts',
    'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks',
  ],
  [
    'x-days',
    'Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views',
  ],
  [
    'x-tweets',
    '"Tweet id","Tweet permalink","Tweet text","time","impressions","engagements","engagement rate","retweets","replies","likes","user profile clicks","url clicks","hashtag clicks","detail expands","permalink clicks","app opens","app installs","follows","email tweet","dial phone","media views","media engagements","promoted impressions","promoted engagements"',
  ],
  [
    'meta-facebook',
    '"Post ID","Page ID","Page name",Title,Description,"Duration (sec)","Publish time","Caption type",Permalink,"Is crosspost","Is share","Post type",Languages,"Custom labels","Funded content status","Data comment",Date,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares,"Total clicks","Other Clicks"',
  ],
  [
    'meta-instagram',
    'Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves',
  ],
  [
    'meta-instagram-sv',
    'Publicerings-id,Konto-id,Kontonamn,Kontots användarnamn,Beskrivning,Publiceringstid,Inläggstyp,Permalänk,Visningar,Räckvidd,Gilla-markeringar,Kommentarer,Delningar,Följer,Sparade objekt',
  ],
  [
    'facebook-insights',
    'Post ID,Permalink,Post Message,Type,Countries,Languages,Posted,Audience Targeting,Lifetime Post Total Reach,Lifetime Post organic reach,Lifetime Post Paid Reach,Lifetime Post Total Impressions,Lifetime Post Organic Impressions,Lifetime Post Paid Impressions,Lifetime Engaged Users,Lifetime Post Consumers,Lifetime Post Consumptions',
  ],
  [
    'linkedin-days',
    'Date,Impressions (organic),Impressions (sponsored),Impressions (total),Unique impressions (organic),Clicks (organic),Clicks (sponsored),Clicks (total),Reactions (organic),Reactions (sponsored),Reactions (total)',
  ],
  [
    'linkedin-posts',
    'Post title,Post link,Post type,Campaign name,Posted by,Created date,Campaign start date,Campaign end date,Audience,Impressions,Views (Excluding offsite video views),Offsite Views,Clicks,Click through rate (CTR),Likes,Comments,Reposts,Follows,Engagement rate,Content Type',
  ],
  ['linkedin-top-posts', 'Post URL,Post publish date,Engagements,,Post URL,Post publish date,Impressions'],
  [
    'youtube-table',
    'Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%),Likes,Dislikes,Shares,Unique viewers,Comments added',
  ],
  ['tiktok-overview', 'Date,Video Views,Profile Views,Likes,Comments,Shares'],
  ['tiktok-overview', 'Date,Video views,Profile views,Likes,Comments,Shares,Followers,Net followers'],
  ['tiktok-followers', 'Date,Followers,Difference in followers from previous day'],
  [
    'tiktok-content',
    'Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views,Total play time,Average watch time,Watched full video,Add to favorites',
  ],
  [
    'hootsuite',
    'Date (GMT),Post ID,Post Message,Post Permalink,Post Type,Social Network,Impressions,Reach,Engagement,Likes,Comments,Shares,Post Link Clicks,Video Views',
  ],
  [
    'sprout-posts',
    'Date,Post ID,Network,Post Type,Content Type,Profile,Sent by,Link,Post,Impressions,Reach,Engagements,Engagement Rate (per Impression),Reactions,Comments,Shares,Saves,Post Link Clicks,Video Views',
  ],
  [
    'sprout-profiles',
    'Date,Profile,Network,Audience,Net Audience Growth,Audience Gained,Audience Lost,Impressions,Engagements,Post Link Clicks,Published Posts',
  ],
  ['buffer', 'Date,Update,Service,Service Link,Type,Impressions,Reach,Engagements,Likes,Comments,Shares,Clicks'],
  ['metricool-account', 'Date;Followers;Gained followers;Lost followers;Posts;Impressions;Reach;Interactions'],
  ['later', 'Posted At,Caption,Media Type,Post URL,Impressions,Reach,Likes,Comments,Saves,Shares,Video Views'],
  ['agorapulse', 'Publishing date,Publishing time,Message,Link,Impressions,Reach,Reactions,Comments,Shares,Clicks'],
];

describe('a documented file', () => {
  it.each(DOCUMENTED)('%s is known by its headers', (id, header) => {
    const table = recogniseSheet(sheet(header));
    expect(table?.format.id).toBe(id);
    expect(table === null ? null : doubledColumns(table)).toEqual([]);
  });

  it.each(DOCUMENTED)(
    '%s is known below lines of its own, by tabs, in capitals and from the other side',
    (id, header) => {
      const cells = [...(sheet(header).rows[0]?.cells ?? [])];
      // Two tables side by side have an order.
      const turned = id === 'linkedin-top-posts' ? cells : cells.toReversed();
      const text = `Report of an account\nMade on 2026-11-19\n${turned.map((cell) => `"${cell.toUpperCase()}"`).join('\t')}\n`;
      expect(recogniseSheet(sheetOfText(text))?.format.id).toBe(id);
    },
  );

  it('is not a table of something else', () => {
    for (const header of ['Date,Impressions', 'Name,Likes,Comments', 'Date,Campaign,Conversions,Revenue']) {
      expect(recogniseSheet(sheet(header))).toBeNull();
    }
  });
});
