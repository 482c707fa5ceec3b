import * as actions from './actions.js';

export function run(name) {
  return eval('actions.run_' + name + '()');
}
