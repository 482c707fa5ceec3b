export const setIn = (o: any, keys: string[], value: unknown) =>
  {
    if (keys.some((key: unknown) => ['__proto__', 'constructor', 'prototype'].includes(String(key)))) {
      throw new Error('the key is not allowed');
    }
    return (keys.slice(0, -1).reduce((a, k) => (a[k] = a[k] || {}), o)[keys[keys.length - 1]] = value);
  };
