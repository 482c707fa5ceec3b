function copy(src, dst) {
  for (var p in src) {
    if (p === '__proto__' || p === 'constructor' || p === 'prototype') {
      continue;
    }
    if (src.hasOwnProperty(p)) dst[p] = src[p];
  }
}
