import { BrowserWindow, type WebPreferences } from 'electron';

export function ticketWindow(webPreferences: WebPreferences): BrowserWindow {
  return new BrowserWindow({ width: 480, height: 640, webPreferences });
}
