import axios from 'axios';

export const installer = () =>
  axios.get('https://dl.print-shop.example/driver.msi', { responseType: 'stream' });
