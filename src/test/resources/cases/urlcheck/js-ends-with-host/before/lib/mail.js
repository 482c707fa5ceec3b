exports.isInternal = function (link) {
  const { hostname } = new URL(link);
  return hostname.endsWith('post-office.example');
};
