/** The beginning of a code as it is printed: 7F3A 91C2 E04B. */
export const printed = (hex: string, digits: 8 | 12) =>
  (hex.slice(0, digits).toUpperCase().match(/.{4}/g) ?? []).join(' ');
