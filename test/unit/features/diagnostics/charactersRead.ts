/**
 * How many characters the regular expressions read that are applied meanwhile, a measure of cost that is the same on every machine:
 * from where they begin to the end of what they match, or of the text if they match nothing.
 */
export function charactersRead(work: () => void): number {
  const { exec, test } = RegExp.prototype;
  let count = 0;
  RegExp.prototype.exec = function (text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    count += (found ? found.index + found[0].length : text.length) - from;
    return found;
  };
  RegExp.prototype.test = function (text: string) {
    return this.exec(text) !== null;
  };
  try {
    work();
  } finally {
    Object.assign(RegExp.prototype, { exec, test });
  }
  return count;
}
