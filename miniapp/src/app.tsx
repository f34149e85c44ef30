import type { PropsWithChildren, ReactNode } from 'react';
import './app.scss';
import './parts/icons.scss';

const App = ({ children }: PropsWithChildren): ReactNode => children;

export default App;
