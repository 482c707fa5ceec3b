import { useState } from 'react';

export function useStored(key: string, initial: string): [string, (value: string) => void] {
  const [value, setValue] = useState(() => window.localStorage.getItem(key) ?? initial);
  const store = (next: string): void => {
    window.localStorage.setItem(key, next);
    setValue(next);
  };
  return [value, store];
}
