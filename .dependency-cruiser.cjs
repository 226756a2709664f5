/**
 * Imports point one way (design, "The tree"). Each rule is one sentence of that page; all are errors.
 * TypeScript 7 has no compiler API that dependency-cruiser knows, so the files are parsed by swc, which does
 * not tell `import type` from `import`: each rule holds for both.
 */

/** What adapters may import from outside: their one SDK, and Node. */
const sdkOfAdapter = {
  dynamodb: '^node_modules/@aws-sdk/(client-dynamodb|lib-dynamodb|util-dynamodb)/',
  eventbridge: '^node_modules/@aws-sdk/client-eventbridge/',
  sqs: '^node_modules/@aws-sdk/client-sqs/',
  s3: '^node_modules/@aws-sdk/client-s3/',
  docx: '^node_modules/docx/',
  xlsx: '^node_modules/exceljs/',
  /** Drawing, and its PNG by WebAssembly. */
  charts: '^node_modules/(echarts|@resvg/resvg-wasm)/',
  system: '^$',
  memory: '^$',
  html: '^$',
};

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** From files at `from`, only what matches one of `allowed` may be imported. */
const only = (name, comment, from, ...allowed) => forbid(name, comment, from, { pathNot: allowed });

/**
 * The rooms of the domain, each with those that it may see: kernel ← ledger ← case, duty ← decision ← statistics, plan
 * ← plan-report.
 */
const rooms = {
  kernel: [],
  ledger: ['kernel'],
  case: ['kernel', 'ledger'],
  duty: ['kernel', 'ledger'],
  decision: ['kernel', 'ledger', 'case', 'duty'],
  statistics: ['kernel', 'ledger', 'case', 'duty', 'decision'],
  plan: ['kernel', 'ledger', 'case', 'duty', 'decision'],
  'plan-report': ['kernel', 'ledger', 'case', 'duty', 'decision', 'statistics', 'plan'],
};

const roomRules = [
  ...Object.entries(rooms).map(([room, below]) =>
    forbid(
      `domain-${room}-sees-what-is-below`,
      'A room of the domain imports those below it, and none beside or above it.',
      { path: `^shared/domain/${room}/` },
      { path: '^shared/domain/', pathNot: [room, ...below].map((each) => `^shared/domain/${each}/`) },
    ),
  ),
  forbid(
    'domain-has-these-rooms',
    'A new room of the domain gets its place among the others first.',
    { path: '^shared/domain/', pathNot: Object.keys(rooms).map((room) => `^shared/domain/${room}/`) },
    {},
  ),
];

const adapterRules = Object.entries(sdkOfAdapter).map(([adapter, sdk]) =>
  forbid(
    `adapter-${adapter}-has-one-sdk`,
    'An adapter imports no package but the SDK of what it adapts.',
    { path: `^shared/adapters/${adapter}/` },
    { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: [sdk] },
  ),
);

module.exports = {
  forbidden: [
    only(
      'events-know-only-zod',
      'The public contract depends on zod alone.',
      { path: '^events/' },
      '^events/',
      '^node_modules/zod/',
    ),
    only(
      'domain-is-pure',
      'The domain knows the events and itself: no node:, no SDK, no clock.',
      { path: '^shared/domain/', pathNot: '^shared/domain/kernel/' },
      '^shared/domain/',
      '^events/',
    ),
    only(
      'kernel-may-hash-and-count-days',
      'Canonical JSON and the holiday calendar are kept libraries, used in the kernel only.',
      { path: '^shared/domain/kernel/' },
      '^shared/domain/',
      '^events/',
      '^node_modules/(canonicalize|chinese-days)/',
    ),
    ...roomRules,
    only(
      'documents-stand-on-the-domain',
      'What documents say is made of the domain, and printed by nobody here.',
      { path: '^shared/documents/' },
      '^shared/(documents|domain|text)/',
      '^events/',
    ),
    only(
      'text-stands-alone',
      'What characters are knows nothing of what they say.',
      { path: '^shared/text/' },
      '^shared/text/',
      '^(node:)?buffer$',
    ),
    only(
      'ports-know-domain-and-events',
      'Ports speak of the domain, the model of documents and the events.',
      { path: '^shared/ports/' },
      '^shared/(ports|domain)/',
      '^shared/documents/model.ts$',
      '^events/',
    ),
    only(
      'application-knows-no-adapter',
      'Use cases see the domain, the documents, the ports and the events.',
      { path: '^shared/application/' },
      '^shared/(application|domain|documents|ports|text)/',
      '^shared/[^/]+\\.ts$',
      '^events/',
    ),
    forbid(
      'adapters-know-ports',
      'An adapter sees ports, and of domain and events the types and names; no use case, no other adapter.',
      { path: '^shared/adapters/([^/]+)/' },
      {
        path: '^(shared|functions|infra|cli|data|bench|test)/',
        pathNot: ['^shared/adapters/$1/', '^shared/(ports|domain|documents|text)/', '^shared/[^/]+\\.ts$'],
      },
    ),
    ...adapterRules,
    forbid(
      'shared-stands-alone',
      'What is shared knows nobody who uses it.',
      { path: '^shared/' },
      { path: '^(functions|infra|cli|bench|test|scripts|data)/' },
    ),
    only(
      'functions-bind-only',
      'A function binds adapters to a use case, nothing else.',
      { path: '^functions/' },
      '^shared/',
      '^events/',
      '^node_modules/@types/aws-lambda/',
    ),
    forbid(
      'infra-imports-no-code',
      'The stacks need names and environment types, and read their files as all do; never behaviour.',
      { path: '^infra/', pathNot: '^infra/local/' },
      {
        path: '^(shared|events|functions|cli|bench)/',
        pathNot: [
          '^shared/lambda/(names|environment)\\.ts$',
          '^shared/text/utf8\\.ts$',
          // A deployment says which years it lacks by the calendar that it deploys.
          '^shared/domain/kernel/(calendar|holiday-years)\\.ts$',
          '^events/(holidays|bounded-json)\\.ts$',
        ],
      },
    ),
    forbid(
      'infra-without-local-host',
      'What is deployed does not know the local host.',
      { path: '^infra/', pathNot: '^infra/local/' },
      { path: '^infra/local/' },
    ),
    forbid(
      'local-host-knows-only-the-template',
      'The local host imports none of ours, so that what it runs is what the template says.',
      { path: '^infra/local/' },
      { path: '^(events|shared|functions|infra|cli|data|bench|test|scripts)/', pathNot: '^infra/local/' },
    ),
    forbid(
      'cli-without-functions',
      'The command line meets functions through the template only.',
      { path: '^cli/' },
      { path: '^functions/' },
    ),
    forbid(
      'nobody-imports-tests',
      'Tests, benches and scripts are ends of the graph.',
      { pathNot: '^(test|bench|scripts)/' },
      { path: '^(test|bench|scripts)/' },
    ),
    forbid('no-cycles', 'A cycle has no first file to read.', {}, { circular: true }),
    forbid(
      'no-barrels',
      'Imports name the file that they mean.',
      {},
      { path: '(^|/)index\\.ts$', pathNot: '^node_modules/' },
    ),
    forbid('resolvable', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    forbid(
      'no-dev-dependency-at-run-time',
      'What is deployed or typed in by a user imports declared dependencies.',
      { path: '^(events|shared|functions)/' },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: '^node_modules/@types/',
      },
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(cdk\\.out|out|\\.local)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
