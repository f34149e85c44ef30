import Taro from '@tarojs/taro';
import { useRouter } from '@tarojs/taro';
import { addressOf } from '@/client/address';
import { leaveDoor } from '@/client/cases';
import { back } from '@/client/go';
import { dropDraft } from '@/client/rating-drafts';
import { ActionBar, QuietAct } from '@/parts/action-bar';
import { Box } from '@/parts/box';
import { Press } from '@/parts/press';
import { FieldError } from '@/parts/text-field';
import { rateWords } from '../words';
import type { useSubmit } from './submit';
import style from './actions.module.scss';

type ActionsProps = { door: string; second: boolean } & ReturnType<typeof useSubmit>;

/** Whoever would rather say nothing leaves nothing behind. */
const leave = (door: string) => {
  dropDraft(door);
  leaveDoor(door);
  void back();
};

/**
 * 提交评价 stands there from the first moment, alike for every level. Why nothing was sent is said right above it,
 * where the eye is; 不评了 is always beside it.
 */
export const Actions = ({ door, second, sending, fault, refused, check, submit }: ActionsProps) => {
  const { params } = useRouter();
  const onward = () => {
    if (check()) void Taro.navigateTo({ url: addressOf('give', { ...params, step: '2' }) });
  };
  const why = fault?.says ?? refused;
  return (
    <ActionBar
      main={
        <>
          {why && (
            <Box role="alert" className={style.why}>
              <FieldError>{why}</FieldError>
            </Box>
          )}
          <Press
            className={`button button--second ${style.second}`}
            onPress={second ? () => void back() : onward}
          >
            {second ? rateWords.give.previous : rateWords.give.more}
          </Press>
          <Press className={`button ${style.primary}`} onPress={() => void submit()}>
            {sending ? rateWords.give.sending : rateWords.give.submit}
          </Press>
        </>
      }
    >
      {!second && (
        <Press className={style.quiet} onPress={() => leave(door)}>
          <QuietAct icon="x">{rateWords.give.leave}</QuietAct>
        </Press>
      )}
    </ActionBar>
  );
};
