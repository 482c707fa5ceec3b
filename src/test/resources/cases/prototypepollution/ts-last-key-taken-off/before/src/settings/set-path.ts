type Dict = { [key: string]: any };

export const setPath = (obj: Dict, path: string, value: unknown): void => {
  const keys = path.split('.');
  const last = keys.pop() as string;
  let cur = obj;
  for (const k of keys) {
    cur = cur[k] ??= {};
  }
  cur[last] = value;
};
