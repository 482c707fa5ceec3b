import { BrowserWindow } from "electron";

const preferences = {
  contextIsolation: true,
  allowRunningInsecureContent: false,
};

export const open = () => new BrowserWindow({ webPreferences: preferences });
