import util from 'util';
import { exec as run } from 'child_process';
const p = util.promisify(run);
export async function a(x) { const r = await p(`git checkout ${x}`, { cwd: '/tmp' }); return r; }
export async function b() { return p('git status'); }
