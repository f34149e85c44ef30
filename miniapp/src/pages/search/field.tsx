import { Text, View } from '@tarojs/components';
import { back } from '@/client/go';
import { Press } from '@/parts/press';
import { TypingBox } from '@/parts/typing-box';
import { searchWords } from './words';
import style from './field.module.scss';

type FieldProps = {
  typed: string;
  /** The field is what the page is for: it takes the first keystroke, and 取消 leads back. */
  first: boolean;
  /** Rises when the words are to be said anew: they are selected. */
  asked: number;
  onType: (typed: string) => void;
  onSubmit: () => void;
};

/** The box in which a person types what they look for. */
export const Field = ({ typed, first, asked, onType, onSubmit }: FieldProps) => (
  <View className={style.line}>
    <TypingBox
      strong
      value={typed}
      label={searchWords.label}
      placeholder={searchWords.placeholder}
      focus={first}
      asked={asked}
      onChange={onType}
      onSubmit={onSubmit}
    />
    {first && (
      <Press className={style.cancel} onPress={() => void back()}>
        <Text>{searchWords.cancel}</Text>
      </Press>
    )}
  </View>
);
