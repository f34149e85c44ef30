/** In place, under the state that the router keeps there: a step back leads to where the person came from. */
export const keepAddress = (address: string) =>
  window.history.replaceState(window.history.state, '', address);
