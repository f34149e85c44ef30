import type { ReactNode } from 'react';

/** When it was printed and where it is found again; seen on paper only (printed.h5.tsx). */
export const Printed: (props: { address: string }) => ReactNode = () => null;
