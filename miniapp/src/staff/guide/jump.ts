/** Leads to a field of the page on which `within` stands, once it is drawn; Taro keeps other pages in the document too. */
export const jumpTo = (within: Element | null, { group, field }: { group: string; field: string }) =>
  requestAnimationFrame(() => {
    const place = within?.closest('.taro_page')?.querySelector<HTMLElement>(`[id="${group}.${field}"]`);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView({ block: 'start' });
  });
