const seen = new Map();

exports.note = (req) => {
  seen.set(req.query.name, Date.now());
};
