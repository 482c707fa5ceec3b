import { BrowserView } from 'electron';

export const view = new BrowserView({ webPreferences: { webSecurity: true, sandbox: true } });
