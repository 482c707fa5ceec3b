exports.note = (req) => console.log('request', JSON.stringify(req.query));
