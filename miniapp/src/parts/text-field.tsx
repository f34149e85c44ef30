import { Input, Text, Textarea, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import style from './text-field.module.scss';

export type TextFieldProps = {
  label: string;
  /** A word beside the label, such as that it may stay empty. */
  aside?: string;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with it, and how it is put right. */
  error?: string;
  /** `area` takes several lines; `tel` brings up the keys of a telephone. */
  kind?: 'text' | 'tel' | 'area';
  most: number;
  placeholder?: string;
  /** What stands below: a hint, a count. */
  children?: ReactNode;
};

/** Why a field cannot stay as it is. */
export const FieldError = ({ children }: { children: ReactNode }) => (
  <View className={style.error}>
    <Icon name="circle-alert" size={20} />
    <Text>{children}</Text>
  </View>
);

/** A field with its label and what is wrong with it above. On the web it is a real one (text-field.h5.tsx). */
export const TextField = ({
  label,
  aside,
  value,
  onChange,
  error,
  kind = 'text',
  most,
  placeholder,
  children,
}: TextFieldProps) => {
  const box = `${style.box} ${error ? style.wrong : ''}`;
  const shared = { value, maxlength: most, placeholder, ariaLabel: label };
  return (
    <View className={style.field}>
      <View className={style.label}>
        {label} {aside && <Text className={style.aside}>{aside}</Text>}
      </View>
      {error && <FieldError>{error}</FieldError>}
      <View className={box}>
        {kind === 'area' ? (
          <Textarea
            {...shared}
            className={style.area}
            autoHeight
            cursorSpacing={120}
            onInput={(event) => onChange(event.detail.value)}
          />
        ) : (
          <Input
            {...shared}
            className={style.input}
            type={kind === 'tel' ? 'number' : 'text'}
            onInput={(event) => onChange(event.detail.value)}
          />
        )}
      </View>
      {children}
    </View>
  );
};
