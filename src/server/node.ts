import { setImmediate } from 'node:timers/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './server';

startServer(createConnection(ProposedFeatures.all), {
  // Lets the event loop poll its input once.
  pause: () => setImmediate(),
  now: () => performance.now(),
});
