import type { ReactNode } from 'react';

/** Reads a text aloud where a Chinese voice speaks: in browsers (read-aloud.h5.tsx). */
export const ReadAloud: (props: { text: string }) => ReactNode = () => null;
