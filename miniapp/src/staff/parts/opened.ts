import { useRouter } from '@tarojs/taro';
import { useState, type RefObject } from 'react';
import type { PageName } from '@/client/address';
import { back, go, readdress } from '@/client/go';

/** Whether list and detail stand beside each other (desk.module.scss). */
const isWide = () => window.matchMedia('(min-width: 1100px)').matches;

/**
 * What is open beside a list: the address says it, by `parameter`. Where there is no room for both it is a page of its
 * own, and to close it is to go back; else the row that leads to it is where one goes on.
 */
export const useOpened = (page: PageName, parameter: string, list: RefObject<HTMLElement>) => {
  const [opened, setOpened] = useState(useRouter().params[parameter]);
  const open = (one: string) => {
    if (!isWide()) return void go(page, { [parameter]: one });
    readdress(page, { [parameter]: one });
    setOpened(one);
  };
  const close = () => {
    if (!opened) return;
    if (!isWide()) return void back();
    list.current?.querySelector<HTMLElement>(`a[href*="${opened}"]`)?.focus();
    readdress(page, {});
    setOpened(undefined);
  };
  return { opened, open, close };
};
