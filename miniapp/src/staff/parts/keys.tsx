import { useEffect, useState, type RefObject } from 'react';
import type { Lamp } from '#contract/vocabulary-of-rectifications';
import { Press } from '@/parts/press';
import { Sheet } from '@/parts/sheet';
import { staffWords } from '../words';
import style from './keys.module.scss';

type Acts = {
  list: RefObject<HTMLElement>;
  search: () => void;
  close?: () => void;
  light?: (lamp: Lamp) => void;
};

const steps: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };
const lights: Record<string, Lamp> = { 1: 'red', 2: 'yellow', 3: 'green' };

/** Whether the key is one of something that is being written; from the search the arrows lead to the rows. */
const isTyping = ({ target, key, isComposing }: KeyboardEvent) => {
  if (isComposing || !(target instanceof Element)) return isComposing;
  const leads = target.matches('[type=search]') && key === 'ArrowDown';
  return !leads && target.matches('input, textarea, select');
};

/** Goes to the next row or the one before; from elsewhere to the open one, or the first. */
const walk = (list: HTMLElement | null, step: number) => {
  const rows = [...(list?.querySelectorAll<HTMLElement>('a') ?? [])];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const current = rows.findIndex((row) => row.hasAttribute('aria-current'));
  rows[at < 0 ? Math.max(current, 0) : at + step]?.focus();
};

/** The keys of a list: rows, the search, and in the inbox the lamps. They stay still while somebody writes, but for Esc, which leads out. */
export const useKeys = ({ list, search, close, light }: Acts) => {
  const [shown, setShown] = useState(false);
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const page = list.current?.closest<HTMLElement>('.taro_page');
    const away = !list.current?.isConnected || page?.style.display === 'none';
    if (away || ctrlKey || metaKey || altKey || document.querySelector('dialog[open]')) return;
    if (key === 'Escape' && !event.isComposing)
      return isTyping(event) ? (event.target as HTMLElement).blur() : close?.();
    if (isTyping(event)) return;
    const act =
      (key in steps && (() => walk(list.current, steps[key]!))) ||
      (light && key in lights && (() => light(lights[key]!))) ||
      (key === '/' && search) ||
      (key === '?' && (() => setShown(true)));
    if (!act) return;
    event.preventDefault();
    act();
  };
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  return { shown, show: () => setShown(true), hide: () => setShown(false) };
};

const table = [
  ['↑ ↓ j k', staffWords.keys.rows],
  ['Enter', staffWords.keys.open],
  ['/', staffWords.keys.search],
  ['Esc', staffWords.keys.back],
  ['1 2 3', staffWords.keys.lamps],
  ['?', staffWords.keys.help],
] as const;

/** What each key does; `lamps`: whether the list has any. */
const KeysSheet = ({ lamps = true, onClose }: { lamps?: boolean; onClose: () => void }) => (
  <Sheet title={staffWords.keys.title} onClose={onClose}>
    <dl className={style.keys}>
      {table
        .filter(([, what]) => lamps || what !== staffWords.keys.lamps)
        .map(([keys, what]) => (
          <div key={keys} className={style.row}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key} className={style.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
    </dl>
  </Sheet>
);

type KeysLinkProps = { keys: ReturnType<typeof useKeys>; lamps?: boolean };

/** The way to the sheet of keys, and the sheet. */
export const KeysLink = ({ keys, lamps }: KeysLinkProps) => (
  <>
    <Press className={`link ${style.link}`} onPress={keys.show}>
      {staffWords.inbox.keys}
    </Press>
    {keys.shown && <KeysSheet lamps={lamps} onClose={keys.hide} />}
  </>
);
