exports.base = (req) => req.query.base.replace(/\/+$/, '') + '/api';
