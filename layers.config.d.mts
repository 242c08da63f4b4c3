/** Types of the table of import directions, for the tests that read it. */

export declare const layers: Readonly<
  Record<string, { readonly layers: readonly string[]; readonly packages: readonly string[] }>
>;

export declare const packages: readonly string[];
