/* global md5 */
window.cacheKey = function cacheKey(address) {
  return md5(address);
};
