import axios from 'axios';

export const installer = () =>
  axios.get('http://dl.print-shop.example/driver.msi', { responseType: 'stream' });
