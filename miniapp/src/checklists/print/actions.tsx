/** Prints the page: only browsers can (actions.h5.tsx). */
export const PrintActions = () => null;
