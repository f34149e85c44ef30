export const whenOnline = (act: () => void) => window.addEventListener('online', act);
