// Prints the rules that are switched on for every file: those of the plug-ins that are about security.
import config from './eslint.config.mjs';

console.log(Object.keys(config[0].rules).join('\n'));
