import { checks, defaultSeverities, type Severities } from '../features/diagnostics/checks';
import type { HintMode } from '../features/inlayHints';

/**
 * The settings that the server reads. They reach it as `initializationOptions.settings` and later with
 * `workspace/didChangeConfiguration` as `settings.readout`; both have the shape of the configuration
 * section `readout`: the setting `readout.hover.enabled` is `hover.enabled` here. All other settings of
 * the section (globs, views, other highlights) are the client's business and ignored here.
 */
export interface ServerSettings {
  /** F12, Shift+F12, the highlights of one person's mentions, and the call hierarchy. */
  definition: { enabled: boolean };
  hover: { enabled: boolean };
  /** Symbols of the document (headline, sections, quotations, meetings) and of all open articles. */
  outline: { enabled: boolean };
  /** Folding of what is not the story, and of long quotations. */
  folding: { enabled: boolean };
  /** How much the article has of a person, above where it introduces them. */
  codeLens: { enabled: boolean };
  /** Whom “he” and which day “Friday” is. */
  inlayHints: 'off' | HintMode;
  /** Semantic tokens for mentions and dates. */
  semanticHighlighting: { enabled: boolean };
  /** What the client does not highlight gets no semantic token either. */
  highlights: { enabled: boolean } & Record<'persons' | 'organizations' | 'places' | 'dates', boolean>;
  /** What may be wrong in an article. */
  diagnostics: { enabled: boolean } & Severities;
  annotation: {
    /** Milliseconds without an edit before an edited document is annotated again. */
    delay: number;
  };
}

/** Sent with `initialize`. */
export interface InitializationOptions {
  settings?: unknown;
  /** VS Code’s display language, such as "de"; English where it is absent. */
  language?: string;
  /** The messages in that language by their English words: the contents of a bundle of l10n/. */
  messages?: Readonly<Record<string, string>>;
}

export const defaultSettings: ServerSettings = {
  definition: { enabled: true },
  hover: { enabled: true },
  outline: { enabled: true },
  folding: { enabled: true },
  codeLens: { enabled: true },
  inlayHints: 'ambiguous',
  semanticHighlighting: { enabled: true },
  highlights: { enabled: true, persons: true, organizations: true, places: true, dates: true },
  diagnostics: { enabled: true, ...defaultSeverities },
  annotation: { delay: 80 },
};

const longestDelay = 5000;
const hintModes = ['off', 'on', 'ambiguous'] as const;

/** Reads the configuration section `readout`; whatever is missing or of the wrong type takes its default. */
export function readSettings(section: unknown): ServerSettings {
  const enabled = (group: 'definition' | 'hover' | 'outline' | 'folding' | 'codeLens' | 'semanticHighlighting') => {
    const value = property(property(section, group), 'enabled');
    return {
      enabled: typeof value === 'boolean' ? value : defaultSettings[group].enabled,
    };
  };
  const highlighted = (kind: keyof ServerSettings['highlights']) => {
    const value = property(property(section, 'highlights'), kind);
    return typeof value === 'boolean' ? value : defaultSettings.highlights[kind];
  };
  const delay = property(property(section, 'annotation'), 'delay');
  const hints = property(section, 'inlayHints');
  return {
    definition: enabled('definition'),
    hover: enabled('hover'),
    outline: enabled('outline'),
    folding: enabled('folding'),
    codeLens: enabled('codeLens'),
    inlayHints: hintModes.find((mode) => mode === hints) ?? defaultSettings.inlayHints,
    semanticHighlighting: enabled('semanticHighlighting'),
    highlights: {
      enabled: highlighted('enabled'),
      persons: highlighted('persons'),
      organizations: highlighted('organizations'),
      places: highlighted('places'),
      dates: highlighted('dates'),
    },
    diagnostics: readDiagnostics(property(section, 'diagnostics')),
    annotation: {
      delay: typeof delay === 'number' && delay >= 0 ? Math.min(delay, longestDelay) : defaultSettings.annotation.delay,
    },
  };
}

const severityNames = ['off', 'hint', 'information', 'warning', 'error'] as const;

function readDiagnostics(group: unknown): ServerSettings['diagnostics'] {
  const enabled = property(group, 'enabled');
  const severities: Record<keyof Severities, Severities[keyof Severities]> = { ...defaultSeverities };
  for (const { code, severity } of checks) {
    const value = property(group, code);
    severities[code] = severityNames.find((name) => name === value) ?? severity;
  }
  return { enabled: typeof enabled === 'boolean' ? enabled : defaultSettings.diagnostics.enabled, ...severities };
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
