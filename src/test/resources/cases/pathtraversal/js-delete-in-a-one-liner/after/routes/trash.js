const fs = require('fs');
const path = require('path');

module.exports = (app) => {
  app.delete('/trash/:id', (req, res) => {
    if (req.user.admin) {
      const file = path.resolve('/var/trash/' + req.params.id);
      if (!file.startsWith(path.resolve('/var/trash') + path.sep)) {
        return res.status(403).send('Forbidden');
      }
      fs.unlinkSync(file);
    }
    res.sendStatus(204);
  });
};
