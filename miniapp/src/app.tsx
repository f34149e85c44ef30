import { mergeInternalComponents } from '@tarojs/shared';
import type { PropsWithChildren, ReactNode } from 'react';
import './app.scss';
import { ariaAttributes } from './aria';
import { keepApp } from './client/keep-app';
import { sendWaiting } from './client/outbox';
import './parts/icons.scss';

mergeInternalComponents(ariaAttributes);
keepApp();
void sendWaiting();

const App = ({ children }: PropsWithChildren): ReactNode => children;

export default App;
