import { BrowserWindow } from "electron";

const preferences = {
  contextIsolation: true,
  allowRunningInsecureContent: true,
};

export const open = () => new BrowserWindow({ webPreferences: preferences });
