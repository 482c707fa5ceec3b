exports.note = function note(req, value) {
  console.log('%s', 'user ' + req.query.name + ':', value);
};
