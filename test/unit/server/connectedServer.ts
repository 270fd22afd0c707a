import { PassThrough } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { createConnection, type Connection as ServerConnection } from 'vscode-languageserver/node';
import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  ShutdownRequest,
} from 'vscode-languageserver-protocol';
import { createProtocolConnection, type ProtocolConnection } from 'vscode-languageserver-protocol/node';
import type { analyse } from '../../../src/server/analyse';
import { type AnnotationsParams, annotationsNotification } from '../../../src/server/protocol';
import { startServer } from '../../../src/server/server';
import type { InitializationOptions } from '../../../src/server/settings';

export interface ConnectedServer {
  client: ProtocolConnection;
  /** Everything that was announced, in order. */
  announced: AnnotationsParams[];
  logged: string[];
  open(uri: string, text: string, languageId?: string): Promise<void>;
  edit(uri: string, version: number, text: string): Promise<void>;
  close(uri: string): Promise<void>;
  /** Resolves with the annotations of that version. */
  annotations(uri: string, version: number): Promise<AnnotationsParams>;
}

interface Given {
  settings?: unknown;
  /** Messages in another language than English. */
  translation?: Pick<InitializationOptions, 'language' | 'messages'>;
  capabilities?: object;
  analyse?: typeof analyse;
}

/** A server and a client in one process, joined by two streams; ended after `use`. */
export async function withServer(given: Given, use: (server: ConnectedServer) => Promise<void>): Promise<void> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const server: ServerConnection = createConnection(toServer, toClient);
  startServer(server, { pause: () => setImmediate(), now: () => performance.now(), analyse: given.analyse });
  const client = createProtocolConnection(toClient, toServer);
  const connected = connect(client);
  client.listen();
  try {
    await client.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: given.capabilities ?? {},
      initializationOptions: { settings: given.settings ?? { annotation: { delay: 5 } }, ...given.translation },
    });
    await client.sendNotification(InitializedNotification.type, {});
    await use(connected);
    await client.sendRequest(ShutdownRequest.type);
  } finally {
    client.dispose();
    server.dispose();
  }
}

function connect(client: ProtocolConnection): ConnectedServer {
  const announced: AnnotationsParams[] = [];
  const logged: string[] = [];
  const waiting: { uri: string; version: number; resolve: (params: AnnotationsParams) => void }[] = [];
  client.onNotification(annotationsNotification, (params) => {
    announced.push(params);
    for (const { uri, version, resolve } of waiting)
      if (uri === params.uri && version === params.version) resolve(params);
  });
  client.onNotification(LogMessageNotification.type, ({ message }) => void logged.push(message));
  return {
    client,
    announced,
    logged,
    open: (uri, text, languageId = 'news') =>
      client.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId, version: 1, text },
      }),
    edit: (uri, version, text) =>
      client.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    close: (uri) => client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    annotations: (uri, version) => {
      const found = announced.find((params) => params.uri === uri && params.version === version);
      return found ? Promise.resolve(found) : new Promise((resolve) => waiting.push({ uri, version, resolve }));
    },
  };
}
