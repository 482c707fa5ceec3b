import yaml from 'js-yaml';

export function boxes(body) {
  const found = [];
  yaml.safeLoadAll(body, (box) => found.push(box), { filename: 'boxes.yml' });
  return found;
}
