/** Goes to a place of a document; the only command that a hover's links may run. */
export const goToPlaceCommand = 'readout.goToPlace';

/** Lines and characters count from 1, as in the links. */
export interface Place {
  uri: string;
  startLine: number;
  startCharacter: number;
  endLine: number;
  endCharacter: number;
}

/** In Markdown, VS Code drops links to documents of any other scheme: those that are not saved, samples, virtual folders. */
const openable = /^(?:file|vscode-remote):/;

/** As `lineLink` in src/features/markdown.ts writes them. */
const placeLink = /\]\(<([^<>#\s]+)#L(\d+),(\d+)-L(\d+),(\d+)>\)/g;

/** The Markdown with links to places that VS Code would drop turned into calls of a command. */
export function withCommandLinks(markdown: string): string {
  return markdown.replace(placeLink, (link, uri: string, ...numbers: string[]) => {
    if (openable.test(uri)) return link;
    const [startLine = 1, startCharacter = 1, endLine = 1, endCharacter = 1] = numbers.slice(0, 4).map(Number);
    const place: Place = { uri, startLine, startCharacter, endLine, endCharacter };
    return `](<command:${goToPlaceCommand}?${encodeURIComponent(JSON.stringify([place]))}>)`;
  });
}
