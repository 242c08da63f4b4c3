/** The service worker: wiring only. Everything is registered at once, or a waking worker would miss what woke it. */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onRefusal, serve } from '@/lib/messaging/server';
import { forgetHistories } from '@/lib/services/badge-history';
import { loadBadges } from '@/lib/services/badge-script';
import { lookUpBadges } from '@/lib/services/badge-view';
import { comingAliveIsTold, readOpenPages } from '@/lib/services/come-alive';
import { syncContentScripts } from '@/lib/services/content-scripts';
import { checkDatabase, watchWrites } from '@/lib/services/database-check';
import { logEvent, logFailure } from '@/lib/services/event-log';
import { welcome } from '@/lib/services/first-use';
import { storeCaptures } from '@/lib/services/ingest';
import { moveGoalsIntoLog } from '@/lib/services/move-goals';
import { takeReport } from '@/lib/services/page-report';
import { hideBadges, pageSettings } from '@/lib/services/page-settings';
import { skeletonsToReport } from '@/lib/services/skeletons';
import { addPatch, checkPatch, listPatches, tryPatch } from '@/lib/services/patches';
import { relate } from '@/lib/services/relations';
import { openPanel } from '@/lib/services/side-panel';
import { forgetTab, tellTabs } from '@/lib/services/tabs';
import { saveLesson, startLesson, tellLesson, tryLesson } from '@/lib/services/teach';
import { runUpkeep, scheduleUpkeep } from '@/lib/services/upkeep';
import { closeSettingsToPages, watchSettings } from '@/lib/settings/store';

function serveMessages(): void {
  onRefusal((message, reason) => void logEvent('message.refused', { message, reason }));
  serve('page.hello', pageSettings);
  serve('capture.store', storeCaptures);
  serve('page.report', takeReport);
  serve('badges.load', loadBadges);
  serve('badge.lookup', lookUpBadges);
  serve('badges.hide', hideBadges);
  serve('panel.open', openPanel);
  serve('patch.check', checkPatch);
  serve('patch.try', tryPatch);
  serve('patch.add', addPatch);
  serve('patch.list', listPatches);
  serve('report.skeletons', skeletonsToReport);
  serve('teach.start', startLesson);
  serve('teach.hello', tellLesson);
  serve('teach.try', tryLesson);
  serve('teach.save', saveLesson);
  serve('sites.sync', async () => {
    await syncContentScripts('new');
    await tellTabs();
  });
  serve('account.relate', relate);
  serve('tabs.refresh', () => {
    forgetHistories();
    return tellTabs();
  });
}

function listenToBrowser(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    comingAliveIsTold();
    void logFailure('installed', async () => {
      await syncContentScripts('all');
      await welcome(reason);
    });
  });
  // Whoever changed them: a popup that did may be gone before it could say so.
  watchSettings(() => void logFailure('settings', tellTabs));
  browser.runtime.onStartup.addListener(() => {
    comingAliveIsTold();
    void syncContentScripts('none');
  });
  browser.permissions.onAdded.addListener(() => void syncContentScripts('new'));
  browser.permissions.onRemoved.addListener(() => void syncContentScripts('none').then(tellTabs));
  browser.tabs.onRemoved.addListener((tabId, { isWindowClosing }) => {
    void logFailure('tab-removed', () => forgetTab(tabId, isWindowClosing));
  });
  browser.alarms.onAlarm.addListener(({ name }) => void logFailure('upkeep', () => runUpkeep(name)));
}

export default defineBackground({
  type: 'module',
  main() {
    serveMessages();
    listenToBrowser();
    watchWrites();
    void logFailure('start', () => Promise.all([closeSettingsToPages(), checkDatabase(), scheduleUpkeep()]));
    void logFailure('open-pages', readOpenPages);
    void logFailure('goals', () => moveGoalsIntoLog(Date.now()));
  },
});
