/** Making a version: the checks before it, the files that carry its number, and what is built from them. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { releasedIn, unreleasedIn, withRelease } from './changelog';
import { checksum, packagesOf } from './packages';

export interface ReleasePlan {
  /** Folder of the project. */
  readonly root: string;
  readonly version: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Node that builds, as process.versions.node tells it. */
  readonly node: string;
  /** Documents made from the code that are not what the code says now, by name. */
  readonly staleDocuments: readonly string[];
  /** Builds all packages with the new number in place; throws when that fails. */
  readonly build: () => void;
}

export interface ReleasedPackage {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Where reviewers read by which Node the packages were built. */
const BUILD_DOCUMENT = 'docs/store/building-from-source.md';
/** Browsers take up to four numbers of at most 65535; three are used. */
const LARGEST_PART = 65_535;

const partsOf = (version: string): number[] | null => {
  const parts = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version)?.slice(1).map(Number) ?? null;
  return parts?.every((part) => part <= LARGEST_PART) === true ? parts : null;
};

/** Whether `version` comes after `other`. */
function isLater(version: string, other: string): boolean {
  const [parts, before] = [partsOf(version) ?? [], partsOf(other) ?? []];
  const place = parts.findIndex((part, index) => part !== before[index]);
  return place !== -1 && (parts[place] ?? 0) > (before[place] ?? 0);
}

/** Versions that the package and its lock file carry. */
function versionsIn(root: string): string[] {
  return ['package.json', 'package-lock.json'].flatMap((file) => {
    const found = JSON.parse(readFileSync(join(root, file), 'utf8')) as {
      version: string;
      packages?: Record<string, { version?: string }>;
    };
    return [found.version, found.packages?.['']?.version ?? found.version];
  });
}

/** Everything that stands against making this version now, in plain words; empty when nothing does. */
export function objections({ root, version, date, node, staleDocuments }: ReleasePlan): string[] {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trim();
  const [present = '', ...others] = versionsIn(root);
  const last = releasedIn(changelog)[0];
  const found: [boolean, string][] = [
    [partsOf(version) === null, `"${version}" is no version: three numbers with dots between them, as in 0.2.0.`],
    [changed !== '', `There are changes that are not committed:\n${changed}`],
    [others.some((other) => other !== present), 'package.json and package-lock.json carry different versions.'],
    [
      last !== undefined && last.version !== present,
      `The changelog ends with ${last?.version}, package.json says ${present}.`,
    ],
    [
      partsOf(version) !== null && last !== undefined && !isLater(version, last.version),
      `${version} does not come after ${last?.version}.`,
    ],
    [last !== undefined && date < last.date, `The last version was made on ${last?.date}, after ${date}.`],
    [unreleasedIn(changelog) === '', 'Nothing stands under "Unreleased" in the changelog.'],
    [staleDocuments.length > 0, `These documents are not what the code says: ${staleDocuments.join(', ')}.`],
    [
      !readFileSync(join(root, BUILD_DOCUMENT), 'utf8').includes(`Node ${node}`),
      `${BUILD_DOCUMENT} tells reviewers another Node than ${node}, which would build the packages.`,
    ],
  ];
  return found.filter(([stands]) => stands).map(([, words]) => words);
}

/** The texts of the files that carry the version, with the new one. */
function numbered({ root, version, date }: ReleasePlan): Map<string, string> {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const [present = ''] = versionsIn(root);
  const own = `"version": "${present}"`;
  const fresh = `"version": "${version}"`;
  // In the lock file the project itself stands first, twice.
  const lock = read('package-lock.json').replace(own, fresh).replace(own, fresh);
  return new Map([
    ['CHANGELOG.md', withRelease(read('CHANGELOG.md'), { version, date })],
    ['package.json', read('package.json').replace(own, fresh)],
    ['package-lock.json', lock],
  ]);
}

/**
 * Writes the new number, builds, and tells what was built. Throws with every objection before anything is written; when the
 * build fails, the files are as they were.
 */
export function makeRelease(plan: ReleasePlan): ReleasedPackage[] {
  const against = objections(plan);
  if (against.length > 0) throw new Error(against.join('\n'));
  const texts = numbered(plan);
  const before = new Map([...texts.keys()].map((file) => [file, readFileSync(join(plan.root, file))]));
  try {
    for (const [file, text] of texts) writeFileSync(join(plan.root, file), text);
    plan.build();
    return packagesOf(plan.root, plan.version).map(({ name, bytes }) => ({
      name,
      bytes: bytes.length,
      sha256: checksum(bytes),
    }));
  } catch (error) {
    for (const [file, bytes] of before) writeFileSync(join(plan.root, file), bytes);
    throw error;
  }
}
