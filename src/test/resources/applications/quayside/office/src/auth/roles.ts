export type Role = 'clerk' | 'master' | 'auditor';

const rights: Record<Role, readonly string[]> = {
  clerk: ['read', 'book'],
  master: ['read', 'book', 'cancel', 'price'],
  auditor: ['read'],
};

export function may(role: Role, right: string): boolean {
  return rights[role].includes(right);
}

export function strongest(roles: Role[]): Role {
  let best = roles[0];
  for (let i = 1; i < roles.length; i++) {
    const one = roles[i];
    if (rights[one].length > rights[best].length) {
      best = one;
    }
  }
  return best;
}
