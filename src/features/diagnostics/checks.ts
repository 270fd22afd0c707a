import { ambiguousName } from './ambiguousName';
import { contradictingTitles } from './contradictingTitles';
import { differingQuotation } from './differingQuotation';
import type { Check, CheckCode, Severity } from './finding';
import { singleSource } from './singleSource';
import { speakerWithoutFullName } from './speakerWithoutFullName';
import { unattributedQuotation } from './unattributedQuotation';
import { unbalancedQuotationMark } from './unbalancedQuotationMark';
import { weekdayMismatch } from './weekdayMismatch';

/** In the order of the README and of the settings. */
export const checks: readonly Check[] = [
  unattributedQuotation,
  unbalancedQuotationMark,
  ambiguousName,
  speakerWithoutFullName,
  contradictingTitles,
  weekdayMismatch,
  differingQuotation,
  singleSource,
];

/** Whose findings change with other articles. */
export const checksAcross = checks.filter(({ dependsOn }) => dependsOn);
export const checksAlone = checks.filter(({ dependsOn }) => !dependsOn);

/** How each kind of finding is shown. */
export type Severities = Readonly<Record<CheckCode, Severity>>;

/** Where the reader has chosen nothing. */
export const defaultSeverities = Object.fromEntries(checks.map(({ code, severity }) => [code, severity])) as Severities;
