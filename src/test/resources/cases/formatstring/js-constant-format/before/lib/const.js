exports.note = (req) => console.log('name=%s', req.query.name);
