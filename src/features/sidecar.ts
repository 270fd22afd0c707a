/**
 * A file that may lie beside articles and tells when they were published, by the name of each; "*" stands for all
 * others in the folder:
 *
 *     { "published": { "summit.txt": "2021-05-03", "*": "2021-05-07" } }
 */
export const sidecarName = 'readout.json';

/** What a sidecar gives as the publication day of a file of its folder; undefined if nothing. Throws for what is no JSON. */
export function publicationDayIn(sidecar: string, file: string): string | undefined {
  const published = property(JSON.parse(sidecar), 'published');
  const day = property(published, file) ?? property(published, '*');
  return typeof day === 'string' ? day : undefined;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
