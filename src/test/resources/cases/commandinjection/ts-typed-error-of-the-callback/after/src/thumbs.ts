import { execFile, type ExecException } from 'child_process';

export function thumb(file: string, size: string, done: (failed: boolean) => void): void {
  execFile('convert', [file, '-resize', size, `${file}.png`], (e, out: string) => {
    console.log(out);
    done(e !== null);
  });
}
