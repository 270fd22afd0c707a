import assert from 'node:assert/strict';
import { RegistrationRequest, UnregistrationRequest } from 'vscode-languageserver-protocol';
import { setCorrectionsNotification } from '../../../src/server/protocol';
import { withServer } from './connectedServer';

const uri = 'test:/article.news';

describe('the registration for symbols', () => {
  it('is made anew when something other than the text has changed: nothing else has them asked for again', () =>
    withServer(
      { capabilities: { textDocument: { documentSymbol: { dynamicRegistration: true } } } },
      async ({ client, open, annotations }) => {
        const happened: string[] = [];
        const again = new Promise<void>((resolve) => {
          client.onRequest(RegistrationRequest.type, ({ registrations }) => {
            happened.push(...registrations.map(({ method }) => `with ${method}`));
          });
          client.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
            happened.push(...unregisterations.map(({ method }) => `without ${method}`));
            resolve();
          });
        });
        await open(uri, 'Ada.');
        await annotations(uri, 1);
        await client.sendNotification(setCorrectionsNotification, { uri, corrections: [], known: [] });
        await client.sendNotification(setCorrectionsNotification, { uri, corrections: [], known: [] });
        await again;
        const symbols = 'textDocument/documentSymbol';
        assert.deepEqual(happened, [`with ${symbols}`, `with ${symbols}`, `without ${symbols}`]);
      },
    ));
});
