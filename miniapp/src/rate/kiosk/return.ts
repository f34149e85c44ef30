/** Acts when the page comes back as it was left, which only a browser does (return.h5.ts). */
export const useReturn: (act: () => void) => void = () => undefined;
