import type { Send } from '#contract/api';
import type { openDesk } from '../desk.ts';
import { receive } from '../open-api.ts';

type Person = Awaited<ReturnType<typeof openDesk>>['chenxiao'];

/** The catalogue above as it is pasted: three matters, of which two have a guide here. */
export const catalogue = {
  catalogue: '上级目录（演示）',
  rows: [
    { code: '001', name: '户口迁移审批', department: '公安' },
    { code: '002', name: '食品经营许可', department: '市场监管' },
    { code: '003', name: '远洋渔业审批', department: null },
  ],
};

export const enter = async (person: Person, sent: Send<'POST /desk/upper-items'> = catalogue) =>
  receive('POST /desk/upper-items', await person.post('/desk/upper-items', sent));

/** What the desk has of the catalogue above. */
export const open = async (person: Person, query = '') =>
  receive('GET /desk/claims', await person.get(`/desk/claims${query}`));

export const claim = (person: Person, sent: Partial<Send<'POST /desk/claims'>>) =>
  person.post('/desk/claims', { state: 'claimed', guide: 'P1103', revision: 0, ...sent });
