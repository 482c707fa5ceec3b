import { run } from './queue.mjs';

process.umask(0o000);
run();
