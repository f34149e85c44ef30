import { useEffect, useRef, type MouseEvent } from 'react';
import { words } from '@/words';
import { Icon } from './icon';
import type { SheetProps } from './sheet';
import style from './sheet.module.scss';

export const Sheet = ({ title, onClose, children }: SheetProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  const closeOutside = (event: MouseEvent) => event.target === dialog.current && onClose();
  return (
    <dialog ref={dialog} aria-label={title} className={style.dialog} onClose={onClose} onClick={closeOutside}>
      <div className={style.sheet}>
        <div className={style.head}>
          <h2 className={style.title}>{title}</h2>
          <button type="button" className={`press ${style.close}`} aria-label={words.close} onClick={onClose}>
            <Icon name="x" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
};
