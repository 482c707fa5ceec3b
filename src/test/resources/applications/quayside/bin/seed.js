#!/usr/bin/env node
'use strict';

const names = ['Albatross', 'Bittern', 'Curlew', 'Dunlin', 'Egret'];
const flags = ['NO', 'GB', 'DE', 'DK'];

const any = (list) => list[Math.floor(Math.random() * list.length)];

for (let i = 0; i < 20; i++) {
  const name = any(names);
  const flag = any(flags);
  process.stdout.write(`INSERT INTO boat (name, flag) VALUES ('${name}', '${flag}');\n`);
}
