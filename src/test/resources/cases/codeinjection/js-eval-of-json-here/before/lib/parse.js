exports.read = function read(req) {
  return eval('(' + req.body.settings + ')');
};
