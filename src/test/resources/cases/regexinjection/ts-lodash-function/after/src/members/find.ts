import { escapeRegExp } from 'lodash';
import { Member } from './member';

export const byName = (start: string) => Member.find({ name: { $regex: new RegExp('^' + escapeRegExp(start)) } });

export const byExactName = (name: string) => Member.find({ name: new RegExp(`^${escapeRegExp(name)}$`) });
