/** The side panel: the account of the active tab, its week, its posts, and one post on request. */
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { postsByKey } from '@/lib/storage/queries/posts';
import type { AccountRecord } from '@/lib/storage/records';
import { CandidateQuestion } from '../accounts/candidate-question';
import { useRequestedPost } from '../hooks/use-requested-post';
import { type TabView, useTabView } from '../hooks/use-tab-state';
import { useTranslator } from '../hooks/use-translator';
import { StateMark } from '../tab/tab-header';
import { NoHistory, TabNotice } from '../tab/tab-notice';
import { later } from '../ui/later';
import { Tabs } from '../ui/tabs';
import { NoAccount } from './no-account';
import { PanelHeader } from './panel-header';
import { PeriodsPage } from './periods-page';
import './panel.css';

// The week is what the panel opens with; the other views come when they are asked for.
const PostsView = later(async () => (await import('../posts/posts-view')).PostsView);
const BestTimesView = later(async () => (await import('../best-times/best-times-view')).BestTimesView);
const PostView = later(async () => (await import('../post/post-view')).PostView);

/** So long after the panel opened nobody waits for anything else of it, ms. */
const AT_REST = 1000;

/** Most people go on to the posts: by then their code need not be loaded any more. */
function usePostsAtHand(): void {
  useEffect(() => {
    const timer = setTimeout(() => [PostsView, PostView].forEach((view) => view.preload()), AT_REST);
    return () => clearTimeout(timer);
  }, []);
}

type ViewName = 'week' | 'posts' | 'times' | 'post';

/** The account chosen by the user, until the active tab shows another one. */
function useChosenAccount(view: TabView): [AccountRecord | null, (key: string) => void] {
  const [chosen, setChosen] = useState<string | null>(null);
  const ofTab = view.account?.key ?? null;
  const [followed, setFollowed] = useState(ofTab);
  if (ofTab !== followed) {
    setFollowed(ofTab);
    setChosen(null);
  }
  return [view.tracked.find((account) => account.key === chosen) ?? view.account, setChosen];
}

function StateAside({ view }: { readonly view: TabView }) {
  const { t, dates } = useTranslator();
  const { state } = view;
  const status = 'status' in state && state.status.tracked > 0 ? state.status : null;
  const here =
    status === null || status.lastReadAt === null
      ? t(`state.${state.kind}`)
      : t('popup.postsHereLast', { n: status.tracked, time: dates.time(status.lastReadAt) });
  return (
    <span className="panel-state" title={t(`state.${state.kind}`)}>
      <StateMark kind={state.kind} />
      <span className="panel-state-words truncate">{here}</span>
    </span>
  );
}

function Notices({ view }: { readonly view: TabView }) {
  return (
    <div className="panel-notices">
      <TabNotice state={view.state} onlyTrouble />
      {view.candidate !== null && <CandidateQuestion account={view.candidate} />}
    </div>
  );
}

const NOTHING: readonly string[] = [];

/** Metrics that the tab should show of the account's site and that could not be read. */
const missingOf = ({ platform }: AccountRecord, { state }: TabView): readonly string[] =>
  'status' in state && state.site.platform === platform ? state.status.missing : NOTHING;

interface ViewsProps {
  readonly view: TabView;
  readonly account: AccountRecord;
  readonly onAccount: (key: string) => void;
}

function Views({ view, account, onAccount }: ViewsProps) {
  const { t } = useTranslator();
  const [name, setName] = useState<ViewName>('week');
  const [post, setPost] = useState<string | null>(null);
  usePostsAtHand();
  const open = useCallback((key: string): void => {
    setPost(key);
    setName('post');
  }, []);
  const openRequested = useCallback(
    (key: string): void => {
      open(key);
      void postsByKey([key]).then(([found]) => {
        if (found !== undefined) onAccount(found.accountKey);
      });
    },
    [open, onAccount],
  );
  useRequestedPost(openRequested);
  const shown = name === 'post' && post === null ? 'posts' : name;
  const names: readonly ViewName[] = post === null ? ['week', 'posts', 'times'] : ['week', 'posts', 'times', 'post'];
  const views: Readonly<Record<ViewName, () => ReactNode>> = {
    week: () => (
      <PeriodsPage
        account={account}
        missing={missingOf(account, view)}
        onPost={open}
        onAllPosts={() => setName('posts')}
      />
    ),
    posts: () => <PostsView account={account} onPost={open} />,
    times: () => <BestTimesView account={account} onPost={open} />,
    post: () => <PostView postKey={post ?? ''} onBack={() => setName('posts')} />,
  };
  return (
    <Tabs
      label={t('panel.views')}
      tabs={names.map((id) => ({ id, label: t(`panel.${id}`) }))}
      selected={shown}
      onSelect={setName}
      aside={<StateAside view={view} />}
    >
      <Notices view={view} />
      {views[shown]()}
    </Tabs>
  );
}

function PanelView({ view }: { readonly view: TabView }) {
  const { t } = useTranslator();
  const [account, choose] = useChosenAccount(view);
  if (account === null) {
    return (
      <main>
        <h1 className="visually-hidden">{t('options.product')}</h1>
        <Notices view={view} />
        <NoAccount view={view} />
      </main>
    );
  }
  return (
    <>
      <PanelHeader account={account} accounts={view.tracked} onSelect={choose} />
      <main className="panel-main">
        <Views view={view} account={account} onAccount={choose} />
      </main>
    </>
  );
}

export function Panel() {
  const { t } = useTranslator();
  const view = useTabView();
  useEffect(() => {
    document.title = t('options.product');
  }, [t]);
  return <div className="panel">{view === undefined ? <NoHistory /> : <PanelView view={view} />}</div>;
}
