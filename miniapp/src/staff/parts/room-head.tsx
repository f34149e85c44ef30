import type { ReactNode } from 'react';
import { TypingBox } from '@/parts/typing-box';
import style from './room-head.module.scss';

type Search = { value: string; label: string; asked: number; onChange: (typed: string) => void };
type RoomHeadProps = { title: string; search?: Search; children?: ReactNode };

/** What a room is called, the search in it, and beside that what is begun there. */
export const RoomHead = ({ title, search, children }: RoomHeadProps) => (
  <div className={style.head}>
    <h1 className={style.title}>{title}</h1>
    {search && (
      <div className={style.search}>
        <TypingBox {...search} placeholder={search.label} />
      </div>
    )}
    {children}
  </div>
);
