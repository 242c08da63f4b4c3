/** Two readings of one page, compared field by field. */

/** A reading as it is printed. */
export type Output = Readonly<Record<string, unknown>>;

/** Not read from the page, or the page itself. */
const LEFT_OUT: ReadonlySet<string> = new Set(['schema', 'platform', 'url', 'lang', 'health']);

const isRecord = (value: unknown): value is Output =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is read, by field ("likes", "author.handle"), then by whose it is; what is unknown is left out. */
type Values = Map<string, Map<string, string>>;

function note(values: Values, whose: string, part: unknown, path: readonly string[]): void {
  if (part === null || part === undefined) return;
  if (isRecord(part) && !('raw' in part)) {
    for (const [name, inner] of Object.entries(part)) note(values, whose, inner, [...path, name]);
    return;
  }
  const field = path.filter((name) => name !== 'metrics').join('.');
  const value = JSON.stringify(isRecord(part) ? part['raw'] : part);
  values.set(field, (values.get(field) ?? new Map<string, string>()).set(whose, value));
}

function valuesOf(output: Output): Values {
  const values: Values = new Map();
  for (const [part, value] of Object.entries(output)) {
    if (LEFT_OUT.has(part)) continue;
    if (part !== 'posts' || !Array.isArray(value)) note(values, '', value, [part]);
    else for (const post of value as Output[]) note(values, String(post['id']), post, []);
  }
  return values;
}

/** What the second reading says and the first did not, or said otherwise: one line for each field. */
export function differences(before: Output, after: Output): readonly string[] {
  const [old, fresh] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((field) => {
    const [was, is] = [old.get(field) ?? new Map<string, string>(), fresh.get(field) ?? new Map<string, string>()];
    const whose = [...new Set([...was.keys(), ...is.keys()])].filter((each) => was.get(each) !== is.get(each));
    const [first] = whose;
    if (first === undefined) return [];
    const example = `${was.get(first) ?? 'nothing'} became ${is.get(first) ?? 'nothing'}`;
    return [
      `${field}: read ${was.size} times, with the repair ${is.size}; ${whose.length} differ, the first: ${example}`,
    ];
  });
}
