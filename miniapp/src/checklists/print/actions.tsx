/** Prints the page, where that can be done (actions.h5.tsx): elsewhere there is no bar. */
export const PrintActions = () => null;
