function deepMerge(a, b) {
  Object.entries(b).forEach(([k, v]) => {
    if (k === '__proto__' || k === 'constructor' || k === 'prototype') {
      return;
    }
    if (v && typeof v === 'object') { a[k] = deepMerge(a[k] || {}, v); }
    else a[k] = v;
  });
  return a;
}
