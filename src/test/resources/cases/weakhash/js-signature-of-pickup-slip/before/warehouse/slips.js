const crypto = require('crypto');

class PickupSlip {
  constructor(order, key) {
    this.order = order;
    this.key = key;
  }

  seal() {
    const hmac = crypto.createHmac('sha1', this.key);
    hmac.update(String(this.order.id));
    hmac.update(this.order.dock);
    return hmac.digest('base64');
  }
}

module.exports = PickupSlip;
