type Tree = { [key: string]: Tree | string | number | boolean };

export function extend(base: Tree, more: Tree): Tree {
  Object.keys(more).forEach((key) => {
    const value = more[key];
    if (typeof value === 'object' && typeof base[key] === 'object') {
      extend(base[key] as Tree, value);
    } else {
      base[key] = value;
    }
  });
  return base;
}
