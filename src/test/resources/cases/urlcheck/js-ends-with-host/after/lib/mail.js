exports.isInternal = function (link) {
  const { hostname } = new URL(link);
  return hostname === 'post-office.example' || hostname.endsWith('.post-office.example');
};
