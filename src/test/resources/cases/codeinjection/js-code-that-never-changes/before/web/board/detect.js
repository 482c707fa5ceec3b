export function knowsModules() {
  try {
    return eval('typeof import.meta') !== 'undefined';
  } catch (error) {
    return false;
  }
}
