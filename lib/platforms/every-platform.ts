/**
 * The facts of every platform, for pages of ours. The build works this list out and puts the result in its place
 * (scripts/build/platform-facts.ts), so that no page carries descriptions and the engine that reads them.
 */
import { factsOf, type PlatformFacts } from './facts';
import { platforms } from './registry';

export const everyPlatform: readonly PlatformFacts[] = platforms.map(factsOf);
