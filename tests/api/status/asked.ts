import { setTimeout } from 'node:timers/promises';
import { orderLedger } from '../../../api/_features/ledger/order.ts';
import { selfTest } from '../../../api/_features/status/self-test.ts';
import { openApi, receive } from '../open-api.ts';

/** The API with a sequencer that a test may freeze, and what the status page says of each level. */
export const openStatus = async () => {
  const opened = await openApi();
  const sequencer = { runs: true, ends: false };
  const ordering = (async () => {
    for (; !sequencer.ends; await setTimeout(50)) if (sequencer.runs) await orderLedger();
  })();
  const status = async () => receive('GET /status', await opened.get('/status'));
  return {
    ...opened,
    sequencer,
    status,
    levels: async () => (await status()).levels,
    states: async () => Object.fromEntries((await status()).levels.map(({ level, state }) => [level, state])),
    runSelfTest: () => selfTest(opened.get),
    close: async () => {
      sequencer.ends = true;
      await ordering;
      await opened.close();
    },
  };
};
