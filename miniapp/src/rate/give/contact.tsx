import { Text, View } from '@tarojs/components';
import { isPoor } from '#rules/reason';
import { changeDraft } from '@/client/rating-drafts';
import { Box } from '@/parts/box';
import { Heading } from '@/parts/heading';
import { Press } from '@/parts/press';
import { TextField } from '@/parts/text-field';
import { RadioMark } from '../radio-mark';
import { rateWords } from '../words';
import type { Fault, WholeDraft } from './fault';
import style from './contact.module.scss';

type Named = { title: string; says: readonly string[] };

const Choice = ({ on, of, onPress }: { on: boolean; of: Named; onPress: () => void }) => (
  <Press role="radio" on={on} className={`${style.choice} ${on ? style.on : ''}`} onPress={onPress}>
    <RadioMark on={on} />
    <View className={style.words}>
      <Text className={style.title}>{of.title}</Text>
      {of.says.map((line) => (
        <View key={line} className={style.help}>
          {line}
        </View>
      ))}
    </View>
  </Press>
);

type ContactProps = { door: string; draft: WholeDraft; fault: Fault | undefined };

/** 留名 or not, with what each choice means at the moment of choosing; unnamed is what asks for nothing. */
export const Contact = ({ door, draft, fault }: ContactProps) => {
  const said = rateWords.named[isPoor(draft.level) ? 'poor' : 'good'];
  const choose = (named: boolean) => changeDraft(door, { named });
  return (
    <>
      <Heading level={2}>{rateWords.contact.title}</Heading>
      <Box role="radiogroup" label={rateWords.contact.title} className={style.choices}>
        <Choice on={draft.named} of={said.yes} onPress={() => choose(true)} />
        <Choice on={!draft.named} of={said.no} onPress={() => choose(false)} />
      </Box>
      {draft.named && (
        <>
          <TextField
            label={rateWords.contact.phone}
            kind="tel"
            value={draft.phone}
            most={20}
            error={fault?.where === 'phone' ? fault.says : undefined}
            onChange={(phone) => changeDraft(door, { phone })}
          />
          <TextField
            label={rateWords.contact.name}
            aside={rateWords.give.optional}
            value={draft.name}
            most={40}
            onChange={(name) => changeDraft(door, { name })}
          />
        </>
      )}
    </>
  );
};
