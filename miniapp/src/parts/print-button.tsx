import type { PropsWithChildren, ReactNode } from 'react';

export type PrintButtonProps = PropsWithChildren<{ className?: string }>;

/** Prints the page: only browsers can (print-button.h5.tsx). */
export const PrintButton: (props: PrintButtonProps) => ReactNode = () => null;
