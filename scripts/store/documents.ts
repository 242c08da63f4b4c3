/** The documents from which a person fills the forms of the stores, written from the same data as the pictures. */
import { type Listing, listings } from './listings';
import { longDescription, SHOTS } from './listing-texts';
import {
  type Answer,
  CATEGORIES,
  CHROME_ANSWERS,
  EDGE_ANSWERS,
  FIREFOX_ANSWERS,
  HOST_REASONS,
  LEFT_TO_A_PERSON,
  PERMISSIONS,
  SINGLE_PURPOSE,
  STORES,
  SUPPORT,
} from './review-facts';

const MADE = '_Written by `npm run store:documents`; the texts are in `scripts/store`._';

/** A text to be copied as it stands. */
const copied = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;

function listingDocument({ language, languageName, name, short, texts }: Listing): string {
  const shots = SHOTS.map((shot, index) => {
    const { title, words } = texts.shots[shot];
    return `${index + 1}. \`${language}/${index + 1}-${shot}.png\`: ${title}. ${words}`;
  });
  return `# Listing in ${languageName}

${MADE}

## Name

${copied(name)}

## Short description

In the package already; Firefox calls it the summary.

${copied(short)}

## Long description

${copied(longDescription(texts, language))}

## Search terms (Edge)

${copied(texts.searchTerms.join('\n'))}

## Pictures

Made by \`npm run store:pictures\` into \`.output/store\`. Chrome takes the first five.

${shots.join('\n')}
`;
}

const answers = (list: readonly Answer[]): string =>
  list.map(({ question, answer }) => `- **${question}** ${answer}`).join('\n');

function reviewDocument(): string {
  const permissions = PERMISSIONS.map(
    ({ name, browsers, isOptional, reason }) =>
      `- \`${name}\` (${browsers.length === 3 ? 'all browsers' : browsers.map((each) => each[0]?.toUpperCase() + each.slice(1)).join(' and ')}${isOptional ? ', optional' : ''}): ${reason}`,
  );
  const hosts = HOST_REASONS.map(
    ({ patterns, reason }) => `- ${patterns.map((pattern) => `\`${pattern}\``).join(', ')}: ${reason}`,
  );
  return `# What the stores ask

${MADE}

## Category

${STORES.map((store) => `- ${store}: ${CATEGORIES[store]}`).join('\n')}

## Single purpose

${SINGLE_PURPOSE}

## Permissions

${permissions.join('\n')}

Sites:

${hosts.join('\n')}

## Privacy, Chrome Web Store

${answers(CHROME_ANSWERS)}

## Microsoft Edge Add-ons

${answers(EDGE_ANSWERS)}

## Firefox Add-ons

${answers(FIREFOX_ANSWERS)}

## Support

${SUPPORT}

## Left to the person who hands it in

${LEFT_TO_A_PERSON.map((each) => `- ${each}`).join('\n')}
`;
}

/** Every document with its path. */
export function storeDocuments(): Map<string, string> {
  return new Map([
    ...listings().map((listing): [string, string] => [
      `docs/store/listing.${listing.language}.md`,
      listingDocument(listing),
    ]),
    ['docs/store/review.md', reviewDocument()],
  ]);
}
