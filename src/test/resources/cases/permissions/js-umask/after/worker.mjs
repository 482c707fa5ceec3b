import { run } from './queue.mjs';

process.umask(0o007);
run();
