function copy(src, dst) {
  for (var p in src) if (src.hasOwnProperty(p)) dst[p] = src[p];
}
