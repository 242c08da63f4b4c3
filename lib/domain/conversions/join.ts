/** To which post or campaign a conversion belongs. What could belong to two belongs to none. Pure. */
import { isSameTag, platformOfSource, type ReadLink, readLink, type Tags } from './links';

export interface JoinablePost {
  readonly key: string;
  readonly accountKey: string;
  readonly platform: string;
  readonly permalink: string | null;
  readonly links: readonly string[];
}

export interface JoinableCampaign {
  readonly accountKey: string;
  readonly platform: string;
  readonly name: string;
  /** Part of an address by which its rule knows it; null for none. */
  readonly link: string | null;
}

/** What a row says of where it came from. */
export interface Origin extends Tags {
  readonly link: string | null;
}

export interface Joined {
  readonly accountKey: string;
  readonly postKey: string | null;
  readonly campaign: string | null;
}

export type JoinFault = 'no-origin' | 'no-match' | 'several-posts' | 'several-accounts';

interface Place {
  readonly post: JoinablePost;
  /** Null: the address of the post itself. */
  readonly tags: ReadLink | null;
}

const put = (index: Map<string, Place[]>, name: string, place: Place): void => {
  const own = index.get(name);
  if (own === undefined) index.set(name, [place]);
  else own.push(place);
};

const postsOf = (places: readonly Place[]): JoinablePost[] => [
  ...new Map(places.map(({ post }) => [post.key, post])).values(),
];

/** Narrower where that leaves anything. */
function narrowed<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): readonly Item[] {
  const meant = items.filter((item) => isMeant(item));
  return items.length > 1 && meant.length > 0 ? meant : items;
}

export class ConversionJoiner {
  private readonly byLink = new Map<string, Place[]>();
  private readonly byContent = new Map<string, Place[]>();

  constructor(private readonly campaigns: readonly JoinableCampaign[]) {}

  /** Takes a post in. */
  add(post: JoinablePost): void {
    const own = post.permalink === null ? null : readLink(post.permalink);
    if (own !== null) put(this.byLink, own.plain, { post, tags: null });
    for (const link of post.links) {
      const read = readLink(link);
      if (read === null) continue;
      put(this.byLink, read.plain, { post, tags: read });
      if (read.content !== null) put(this.byContent, read.content.toLowerCase(), { post, tags: read });
    }
  }

  join(origin: Origin): Joined | JoinFault {
    const link = origin.link === null ? null : readLink(origin.link);
    const tags: Tags = {
      campaign: origin.campaign ?? link?.campaign ?? null,
      content: origin.content ?? link?.content ?? null,
      source: origin.source ?? link?.source ?? null,
    };
    if (link === null && tags.campaign === null && tags.content === null) return 'no-origin';
    const posts = this.postsFor(link, tags);
    const [post] = posts;
    if (posts.length === 1 && post !== undefined) {
      const named = this.named(tags, origin.link).find(({ accountKey }) => accountKey === post.accountKey);
      return { accountKey: post.accountKey, postKey: post.key, campaign: named?.name ?? null };
    }
    const campaign = this.campaignFor(tags, origin.link);
    return campaign === 'no-match' && posts.length > 1 ? 'several-posts' : campaign;
  }

  private postsFor(link: ReadLink | null, tags: Tags): readonly JoinablePost[] {
    const platform = platformOfSource(tags.source);
    const agrees = ({ post, tags: own }: Place): boolean =>
      own === null ||
      ((platform === null || platform === post.platform) &&
        (own.campaign === null || tags.campaign === null || isSameTag(own.campaign, tags.campaign)) &&
        (own.content === null || tags.content === null || isSameTag(own.content, tags.content)));
    const byContent = tags.content === null ? [] : (this.byContent.get(tags.content.toLowerCase()) ?? []);
    // "button" alone names nothing: the campaign or the page has to be the same too.
    const isSame = ({ tags: own }: Place): boolean =>
      own !== null &&
      (own.plain === link?.plain ||
        (own.campaign !== null && tags.campaign !== null && isSameTag(own.campaign, tags.campaign)));
    const found = postsOf(byContent.filter((place) => agrees(place) && isSame(place)));
    if (found.length === 1) return found;
    const places = (link === null ? [] : (this.byLink.get(link.plain) ?? [])).filter(agrees);
    const { campaign } = tags;
    return postsOf(
      narrowed(places, ({ tags: own }) => own === null || (own.campaign !== null && own.campaign === campaign)),
    );
  }

  /** Campaigns of that name or, without one, those whose rule knows the address. */
  private named({ campaign }: Tags, link: string | null): readonly JoinableCampaign[] {
    const byName = campaign === null ? [] : this.campaigns.filter(({ name }) => isSameTag(name, campaign));
    if (byName.length > 0 || link === null) return byName;
    return this.campaigns.filter(({ link: part }) => part !== null && link.toLowerCase().includes(part.toLowerCase()));
  }

  private campaignFor(tags: Tags, link: string | null): Joined | JoinFault {
    const platform = platformOfSource(tags.source);
    const named = this.named(tags, link).filter((each) => platform === null || each.platform === platform);
    const [found] = named;
    if (found === undefined) return 'no-match';
    if (named.length > 1) return 'several-accounts';
    return { accountKey: found.accountKey, postKey: null, campaign: found.name };
  }
}
