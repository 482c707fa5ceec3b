const SHOP_ORIGIN = 'https://shop.theatre.example';
const BOX_OFFICE_ORIGIN = 'https://office.theatre.example';

export function chosen(seats) {
  window.parent.postMessage({ seats }, '*');
}
