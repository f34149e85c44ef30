/** Writes what is chosen into the address of the page, so that it can be sent; WeChat's pages show none. */
export const keepAddress = (_address: string) => {};
