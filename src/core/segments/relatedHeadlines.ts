import type { BlockView } from './blockView';

const shortestHeadline = 7;
const longestHeadline = 20;
const pointer =
  /^(?:\W{0,3})(?:read|read more|read also|also read|read next|also|see also|see|more|related|related article|related story|recommended|watch|watch also|listen|don't miss|explained|in pictures|in case you missed it|opinion)(?: on| about)?(?:: |\s[|–—-]\s|:$)/i;
const listLabel =
  /^(?:next (?:in|up)|more (?:in|from|on|about|like this|news|stories|headlines)|read (?:more|next|also)|also (?:read|on|in)|related|see also|recommended|most (?:read|popular|viewed|shared)|top stories|trending|latest(?: news| stories| headlines)?|other (?:news|stories|headlines)|stories you|you (?:may|might)|editor'?s'? picks?|popular|headlines|don't miss|in case you missed it|from our|around the web|elsewhere)\b/;
/** No headline begins with these, or has them as its verb; a sentence that lost its full stop does. */
const sentenceOpening =
  /^(?:\W*)(?:but|and|or|so|because|while|when|if|as|it|he|she|they|we|i|you|this|that|these|those|there|however|meanwhile|according)\b/;
const reporting = /\b(?:said|told|added|was|were|had|has been|have been|which|who said)\b/;

/** One line that sends the reader elsewhere: "Read more: …". */
export function isPointer(view: BlockView): boolean {
  return view.words >= 2 && view.words <= 30 && pointer.test(view.lower) && !/[.]$/.test(view.lower);
}

/** The label above a list of other headlines: "Next in Asia". */
export function isListLabel(view: BlockView): boolean {
  return (
    view.words > 0 && view.words <= 6 && (!view.endsSentence || view.lower.endsWith(':')) && listLabel.test(view.lower)
  );
}

/** A line that reads like the headline of another story: longer than a crosshead, no full stop, and no sentence of this one. */
export function isHeadlineLike(view: BlockView): boolean {
  if (
    view.words < shortestHeadline ||
    view.words > longestHeadline ||
    view.startsLowerCase ||
    view.bulleted ||
    view.asks
  )
    return false;
  return !sentenceOpening.test(view.lower) && !reporting.test(view.lower);
}
