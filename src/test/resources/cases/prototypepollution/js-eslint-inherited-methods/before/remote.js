class Remote {
  constructor(device) {
    this.device = device;
  }

  call(method, ...values) {
    return this.device[method](...values);
  }
}

module.exports = Remote;
