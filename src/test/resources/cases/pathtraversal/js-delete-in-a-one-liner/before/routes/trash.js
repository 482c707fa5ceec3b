const fs = require('fs');

module.exports = (app) => {
  app.delete('/trash/:id', (req, res) => {
    if (req.user.admin) fs.unlinkSync('/var/trash/' + req.params.id);
    res.sendStatus(204);
  });
};
