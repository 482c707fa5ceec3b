const vm = require('vm');

exports.run = (req) => vm.runInNewContext(req.body.rule, { total: 10 });
