export const setIn = (o: any, keys: string[], value: unknown) =>
  (keys.slice(0, -1).reduce((a, k) => (a[k] = a[k] || {}), o)[keys[keys.length - 1]] = value);
