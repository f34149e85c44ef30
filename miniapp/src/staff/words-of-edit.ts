/** The sentences of a form over what others may change meanwhile. */
import { inTone } from '../client/tone';

export const editWords = inTone({
  save: '保存',
  cancel: '不写了',
  behind: '你写的时候，这里改过了',
  behindHelp: '你写的还在。对着看看，再决定留哪个。',
  theirs: (label: string, said: string) => `${label}，现在是：${said || '空的'}`,
  keep: '还存我写的',
  take: '用现在的',
});
