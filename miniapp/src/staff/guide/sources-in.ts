/** The ids of the sources that facts cite, each once. */
export const sourcesIn = (facts: unknown): string[] => {
  if (typeof facts !== 'object' || facts === null) return [];
  const cited = Object.entries(facts).flatMap(([key, value]) =>
    key === 'source' && typeof value === 'string' ? [value] : sourcesIn(value),
  );
  return [...new Set(cited)].filter(Boolean);
};
