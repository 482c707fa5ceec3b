const ALLOWED = new Set(['size', 'colour']);

exports.later = (target, field, next, value) => {
  if (ALLOWED.has(field)) {
    setImmediate(() => {
      target[next] = value;
    });
  }
};
