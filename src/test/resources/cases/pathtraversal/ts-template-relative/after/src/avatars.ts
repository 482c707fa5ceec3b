import { readFile } from "fs/promises";
import * as path from "path";

export class Avatars {
  async load(user: string): Promise<Buffer> {
    const file = path.resolve(`./data/avatars/${user}.png`);
    if (!file.startsWith(path.resolve(`./data/avatars`) + path.sep)) {
      throw new Error("the path leaves its folder");
    }
    return readFile(file);
  }
}
