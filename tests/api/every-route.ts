import { api, type ReadKey, type Send, type WriteKey } from '#contract/api';

/** What each route that writes takes. */
const sound: { [K in WriteKey]: Send<K> } = {
  'POST /missed-queries': { id: '00000000-0000-4000-8000-000000000001', phrase: '奥特曼' },
};

/** One address for each read of the contract. */
export const reads = Object.keys(api)
  .filter((key): key is ReadKey => key.startsWith('GET '))
  .map((key) =>
    key
      .replace('GET ', '')
      .replace(':code', 'P0101')
      .replace('items/:id', 'items/demo-far-food')
      .replace(':id', 'newborn'),
  );

/** The address of each route that writes, and something that it takes. */
export const writes = Object.entries(sound).map(([key, sent]) => ({ path: key.replace('POST ', ''), sent }));
