// Who may import whom (ARCHITECTURE.md, "Invariants"). Part of `npm run check`.

/** The stages of the core in the order that data flows through them. */
const rooms = ['text', 'segments', 'clauses', 'dates', 'mentions', 'entities', 'quotes', 'meetings'];

/** A pattern for any of these folders or files. */
const within = (/** @type {string[]} */ ...paths) => `^(${paths.join('|')})(/|\\.|$)`;
const packages = (/** @type {string[]} */ ...names) => `^node_modules/(${names.join('|')})/`;

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const stages = rooms.map((room, index) => ({
  name: `core/${room} imports only rooms above it`,
  severity: 'error',
  from: { path: within(`src/core/${room}`) },
  to: {
    path: '^src/',
    pathNot: within(
      'src/core/annotations',
      'src/core/lexicon',
      ...rooms.slice(0, index + 1).map((above) => `src/core/${above}`),
    ),
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'imports lead somewhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    ...stages,
    {
      name: 'the lexicon imports types at most',
      severity: 'error',
      from: { path: within('src/core/lexicon') },
      to: { pathNot: within('src/core/lexicon'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the core is pure',
      comment: 'No vscode, nothing of Node, no language-server types.',
      severity: 'error',
      from: { path: within('src/core') },
      to: { pathNot: [within('src/core'), packages('compromise', 'chrono-node')] },
    },
    {
      name: 'features know annotations, not stages',
      severity: 'error',
      from: { path: within('src/features') },
      to: {
        pathNot: [
          within('src/features', 'src/core/annotations', 'src/core/text'),
          packages('vscode-languageserver-types'),
        ],
      },
    },
    {
      name: 'what a reader keeps is pure',
      comment: 'Its files as text, and the words of the present article; who reads and writes them is the client.',
      severity: 'error',
      from: { path: within('src/corrections') },
      to: {
        pathNot: [
          within('src/corrections', 'src/core/corrections', 'src/core/annotations', 'src/core/text'),
          packages('jsonc-parser'),
        ],
      },
    },
    {
      name: 'the server does not know the client',
      severity: 'error',
      from: { path: within('src/server') },
      to: { path: '^src/', pathNot: within('src/server', 'src/features', 'src/corrections', 'src/core') },
    },
    {
      name: 'the client is thin',
      comment: 'It has annotations from the server; of the server it knows the messages, of the core no stage.',
      severity: 'error',
      from: { path: within('src/extension') },
      to: {
        path: '^src/',
        pathNot: within(
          'src/extension',
          'src/features',
          'src/server/protocol',
          'src/server/settings',
          'src/corrections',
          'src/core/annotations',
          'src/core/corrections/corrections',
          'src/core/lexicon',
          'src/core/text',
        ),
      },
    },
    {
      name: 'what is kept does not know who shows it',
      comment: 'Views and commands import it.',
      severity: 'error',
      from: { path: within('src/extension/kept') },
      to: { path: within('src/extension/views', 'src/extension/correcting', 'src/extension/notes') },
    },
    {
      name: 'the command line knows neither server nor client',
      severity: 'error',
      from: { path: within('src/cli') },
      to: { path: '^src/', pathNot: within('src/cli', 'src/features', 'src/corrections', 'src/core') },
    },
    {
      name: 'training is not shipped',
      severity: 'error',
      from: { path: '^src/', pathNot: within('src/train') },
      to: { path: [within('src/train', 'test')] },
    },
    {
      name: 'only the client knows VS Code',
      severity: 'error',
      from: { path: '^src/', pathNot: within('src/extension') },
      to: { path: ['^vscode$', packages('@types/vscode', 'vscode-languageclient')] },
    },
    {
      name: 'only the server and its messages know the protocol',
      severity: 'error',
      from: { path: '^src/', pathNot: within('src/server', 'src/features', 'src/extension') },
      to: { path: packages('vscode-languageserver[^/]*', 'vscode-jsonrpc') },
    },
    {
      name: 'what ships needs no development package',
      severity: 'error',
      from: { path: '^src/', pathNot: within('src/train') },
      to: { dependencyTypes: ['npm-dev'], pathNot: packages('@types/[^/]+') },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules/.*/node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.cjs', '.js', '.json'],
    },
    builtInModules: { add: ['vscode'] },
  },
};
