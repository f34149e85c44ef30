import Taro from '@tarojs/taro';
import type { Import } from '#contract/imports';
import type { ImportKind } from '#contract/vocabulary-of-imports';
import { withQuery } from '@/client/address';
import { inName } from '@/client/call';
import { randomId } from '@/client/random-id';
import { bearing, Refused, send, Unreached } from '@/client/request';

/** A workbook is read whole before there is an answer (ms). */
const WORKBOOK = { type: 'application/octet-stream', timeout: 120_000 };

/** Sends a file to be tried. Throws `Refused` or `Unreached`. */
export const tryFile = async (kind: ImportKind, file: File): Promise<Import> => {
  const bytes = await file.arrayBuffer();
  const query = { id: randomId(), kind, name: file.name, bytes: bytes.byteLength };
  return inName('POST /desk/imports', (token) =>
    send<Import>(withQuery('/desk/imports', query), bytes, token, WORKBOOK),
  );
};

const fetchFile = (path: string) =>
  inName(`GET ${path}`, async (token) => {
    const response = await Taro.request<ArrayBuffer>({
      url: API_URL + path,
      header: bearing(token),
      responseType: 'arraybuffer',
      timeout: 120_000,
    }).catch(() => undefined);
    if (response?.statusCode === 200) return response.data;
    const text = response && new TextDecoder().decode(response.data);
    throw text?.startsWith('{') ? new Refused(JSON.parse(text)) : new Unreached();
  });

/** Hands a file of the API to the browser to keep. Throws `Refused` or `Unreached`. */
export const takeFile = async (path: string, name: string) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([await fetchFile(path)]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
};
