import type { ReactNode } from 'react';

/** Prints the page: only browsers can (print.h5.tsx). */
export const Print = () => null;

/** When it was printed and where it is found again; seen on paper only. */
export const Printed: (props: { address: string }) => ReactNode = () => null;
