export function label(name) {
  const label = 'of\‮' + name
  return label
}
