import { execFile } from 'node:child_process';
import { exec } from 'node:child_process';

/** Charts as pictures, made by the program of the map people. */
export function render(chart, zoom, done) {
  exec(`chart2png --zoom ${zoom} --in "${chart}"`, done);
}

export function info(chart, done) {
  execFile('/usr/bin/gdalinfo', ['-json', chart], (error, out) => done(error, error ? null : JSON.parse(out)));
}

export function version(done) {
  exec('chart2png --version', (error, out) => done(error, String(out).trim()));
}
