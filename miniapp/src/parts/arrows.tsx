import type { PropsWithChildren } from 'react';

/** Where the arrow keys walk from a field to what was found (arrows.h5.tsx). WeChat has no such keys. */
export const Arrows = ({ children }: PropsWithChildren) => <>{children}</>;
