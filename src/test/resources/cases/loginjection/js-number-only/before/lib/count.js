exports.note = (req) => console.log('page ' + Number(req.query.page));
