import { spawn } from 'node:child_process';

export function archive(folder, target) {
  return spawn('tar', ['-czf', target, folder], {
    stdio: 'inherit',
    shell: true,
  });
}
