/**
 * `npm run analyse -- ANALYSIS FILE.csv …`: runs an analysis of the extension on a table of posts and prints one JSON
 * object. Exit code 2, with one line on standard error, when the request or the file cannot be used.
 */
import { type Analysis, type AnalyseContext, analyses } from './analyse/analyses';
import { type AccountPosts, matureDaysOf, readPostsFile, zoneOf } from './analyse/posts-csv';
import { type AnalyseRequest, Refusal, requestFrom } from './analyse/request';

function contextOf(posts: AccountPosts, request: AnalyseRequest, now: number): AnalyseContext {
  return {
    request,
    now,
    zone: request.zone ?? zoneOf(posts),
    matureDays: request.matureDays ?? matureDaysOf(posts),
  };
}

function output(request: AnalyseRequest, analysis: Analysis): object {
  const { accounts, problems, latestLook } = readPostsFile(request.file);
  const now = request.now ?? latestLook;
  if (now === null) throw new Refusal('the file tells no time: say --now');
  const results = accounts.map((posts) => {
    const context = contextOf(posts, request, now);
    return { platform: posts.platform, account: posts.account, zone: context.zone, ...analysis(posts, context) };
  });
  const [only, ...more] = results;
  return {
    schema: 1,
    analysis: request.analysis,
    metric: request.metric,
    zone: only?.zone ?? 'UTC',
    now: new Date(now).toISOString(),
    ...(more.length === 0 ? only : { accounts: results }),
    ...(problems.length === 0 ? {} : { problems }),
  };
}

try {
  const request = requestFrom(process.argv.slice(2), Object.keys(analyses));
  const analysis = analyses[request.analysis];
  if (analysis === undefined) throw new Refusal(`unknown analysis: ${request.analysis}`);
  process.stdout.write(`${JSON.stringify(output(request, analysis), null, 2)}\n`);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message.replaceAll('\n', ' ')}\n`);
  process.exitCode = 2;
}
