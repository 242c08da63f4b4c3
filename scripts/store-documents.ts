/** `npm run store:documents`: writes the documents from which the forms of the stores are filled. */
import { writeFileSync } from 'node:fs';
import { storeDocuments } from './store/documents';

for (const [path, text] of storeDocuments()) writeFileSync(path, text);
