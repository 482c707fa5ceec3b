import { exec, type ExecException } from 'child_process';

export function thumb(file: string, size: string, done: (failed: boolean) => void): void {
  exec(`convert "${file}" -resize ${size} "${file}.png"`, (e: ExecException | null, out: string) => {
    console.log(out);
    done(e !== null);
  });
}
