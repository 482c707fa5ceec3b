var SHOP_ORIGIN = 'https://shop.example.com';

function done(order) {
  window.parent.postMessage({ type: 'done', order: order, from: SHOP_ORIGIN }, '*');
}
