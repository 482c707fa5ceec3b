exports.read = function read(req) {
  return JSON.parse(req.body.settings);
};
