import { readFile } from "fs/promises";

export class Avatars {
  async load(user: string): Promise<Buffer> {
    return readFile(`./data/avatars/${user}.png`);
  }
}
