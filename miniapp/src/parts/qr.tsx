import type { PropsWithChildren, ReactNode } from 'react';

export type QrProps = PropsWithChildren<{ address: string; className?: string }>;

/** A code to scan beside its explanation: only where a page has an address of the web (qr.h5.tsx). */
export const Qr: (props: QrProps) => ReactNode = () => null;
