import type { HeadingProps } from './heading';
import style from './heading.module.scss';

export const Heading = ({ level, className = '', children }: HeadingProps) => {
  const Tag = `h${level}` as const;
  return <Tag className={`${style[`level${level}`]} ${className}`}>{children}</Tag>;
};
