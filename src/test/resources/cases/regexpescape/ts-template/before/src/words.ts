export function wordPattern(word: string): RegExp {
  return new RegExp(`\b${word}\s*=`, 'g');
}
