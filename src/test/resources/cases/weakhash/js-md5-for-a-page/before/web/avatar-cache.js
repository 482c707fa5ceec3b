import md5 from 'md5';

export function remember(image) {
  window.localStorage.setItem(md5(image.src), image.alt);
}
