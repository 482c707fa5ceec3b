const fs = require('fs');
const path = require('path');

const REPORTS = path.join(__dirname, '../reports');

exports.download = (req, res) => {
  const file = path.join(REPORTS, req.query.file);
  res.type('application/pdf');
  fs.createReadStream(file).pipe(res);
};
