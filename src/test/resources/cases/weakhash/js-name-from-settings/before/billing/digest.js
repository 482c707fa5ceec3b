const crypto = require('crypto');
const settings = require('./settings');

exports.invoiceDigest = (invoice) =>
  crypto.createHash(settings.invoices.digest).update(invoice.body).digest('hex');
