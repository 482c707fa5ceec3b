import util from 'util';
import { exec as run, execFile } from 'child_process';
const p = util.promisify(run);
const execFileAsync = util.promisify(execFile);
export async function a(x) { const r = await execFileAsync('git', ['checkout', String(x)], { cwd: '/tmp' }); return r; }
export async function b() { return p('git status'); }
