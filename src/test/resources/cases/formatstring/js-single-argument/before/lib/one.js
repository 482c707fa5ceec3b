exports.note = (req) => console.log(req.query.name);
