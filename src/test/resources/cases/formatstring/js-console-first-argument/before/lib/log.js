exports.note = function note(req, value) {
  console.log('user ' + req.query.name + ':', value);
};
