import { mergeInternalComponents } from '@tarojs/shared';
import Taro, { usePageNotFound } from '@tarojs/taro';
import type { PropsWithChildren, ReactNode } from 'react';
import './app.scss';
import { ariaAttributes } from './aria';
import { addressOf } from './client/address';
import { keepApp } from './client/keep-app';
import { sendWaiting } from './client/outbox';
import './client/receipts';
import { whenOnline } from './client/when-online';
import './parts/icons.scss';

mergeInternalComponents(ariaAttributes);
keepApp();
void sendWaiting();
whenOnline(() => void sendWaiting());

/** A page that does not exist, perhaps any more: whoever asked for it gets the home page, not a blank one. */
const App = ({ children }: PropsWithChildren): ReactNode => {
  usePageNotFound(() => void Taro.reLaunch({ url: addressOf('home') }));
  return children;
};

export default App;
