import Cookies from 'js-cookie';

export function dark(on) {
  Cookies.set('theme', on ? 'dark' : 'light', { expires: 365, secure: true });
}
