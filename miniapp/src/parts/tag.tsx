import { Text } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import style from './tag.module.scss';

/** A small word beside another: 演示, or where a row comes from. */
export const Tag = ({ children }: PropsWithChildren) => <Text className={style.tag}>{children}</Text>;
