import type { ReactNode } from 'react';

export type PrintWholeProps = { under: boolean; onPress: () => void };

/** Asks for what is not here yet and prints all of it: only browsers can (print-whole.h5.tsx). */
export const PrintWhole: (props: PrintWholeProps) => ReactNode = () => null;
