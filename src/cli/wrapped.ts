const narrowest = 40;

/** Breaks a line at its spaces so that it fits `width` columns, each part after `indent`. A longer word stays whole. */
export function wrapped(line: string, width: number, indent = ''): string[] {
  const room = Math.max(narrowest, width) - indent.length;
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > room) {
      lines.push(indent + current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  lines.push(indent + current);
  return lines;
}
