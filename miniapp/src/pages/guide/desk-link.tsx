import type { ReactNode } from 'react';

/** The way to what poor ratings say of a guide, for whoever is signed in at the desk: a page of the web (desk-link.h5.tsx). */
export const DeskLink: (props: { code: string }) => ReactNode = () => null;
