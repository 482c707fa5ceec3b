import Cookies from 'js-cookie';

export function remember(session) {
  Cookies.set('session', session.token, { expires: 7, secure: true });
}
