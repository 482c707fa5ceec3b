export function toPattern(glob: string): RegExp {
  return new RegExp('^' + glob.replace('*', '.*') + '$');
}
