type Dict = { [key: string]: any };

export const setPath = (obj: Dict, path: string, value: unknown): void => {
  const keys = path.split('.');
  if (keys.some((key2: unknown) => ['__proto__', 'constructor', 'prototype'].includes(String(key2)))) {
    throw new Error('the key is not allowed');
  }
  const last = keys.pop() as string;
  let cur = obj;
  for (const k of keys) {
    cur = cur[k] ??= {};
  }
  cur[last] = value;
};
