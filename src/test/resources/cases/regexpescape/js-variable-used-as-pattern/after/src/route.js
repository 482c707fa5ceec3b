const source = '^/orders/\\d+$';
const orders = new RegExp(source);

module.exports = (path) => orders.test(path);
