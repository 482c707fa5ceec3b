// the folder C:\‮tickets holds all of them
export const folder = 'tickets'
