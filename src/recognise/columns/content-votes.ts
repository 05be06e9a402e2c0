import type { HeadingPath } from './column-headings';
import type { RoleVote } from './heading-match';
import type { Profile } from './profile';
import { MONEY_ROLES } from './roles';
import type { ColumnRole } from '../types';

/** What the cells themselves say, weaker than any known heading. */
export function contentVotes(profile: Profile, path: HeadingPath | undefined): RoleVote[] {
  if (profile.filled === 0) return [];
  const votes: RoleVote[] = [];
  const named = path !== undefined && !path.spread;
  if (profile.colours > 0.6) votes.push({ role: 'warna', confidence: 0.9 });
  if (profile.limits > 0.6) votes.push({ role: 'batas', confidence: 0.9 });
  if (!named && profile.numbering > 0.7) votes.push({ role: 'no', confidence: 0.5 });
  if (!named && profile.codes > 0.7 && profile.numbering < 0.7) {
    votes.push({ role: 'kode', confidence: 0.5 });
  }
  if (!named && profile.words > 0.6 && profile.length > 12) {
    votes.push({ role: 'uraian', confidence: 0.35 });
  }
  return votes;
}

/** How well the content bears out a role, as a factor. */
export function fits(role: ColumnRole, profile: Profile): number {
  if (profile.filled === 0) return 0.7;
  if (MONEY_ROLES.has(role)) return moneyFit(role, profile);
  switch (role) {
    case 'persen':
    case 'fisik':
    case 'capaian':
      return profile.amounts > 0.5 || profile.words > 0.6 || profile.limits > 0.5 ? 0.1 : 1;
    case 'realisasi-kinerja':
      return profile.amounts > 0.7 ? 0.5 : profile.words > 0.8 && profile.length > 40 ? 0.4 : 1;
    case 'target':
      return profile.amounts > 0.7 ? 0.7 : 1;
    case 'uraian':
    case 'indikator':
    case 'sasaran':
    case 'tujuan':
      return profile.words >= 0.5 ? 1 : 0.15;
    case 'no':
      return profile.numbering >= 0.5 ? 1 : profile.words > 0.5 ? 0.3 : 0.6;
    case 'kode':
      return profile.codes >= 0.4 ? 1 : profile.words > 0.6 ? 0.1 : 0.7;
    case 'predikat':
      return profile.words >= 0.5 || profile.length <= 3 ? 1 : 0.2;
    case 'batas':
      return profile.amounts > 0.5 ? 0.2 : 1;
    default:
      return 1;
  }
}

function moneyFit(role: ColumnRole, profile: Profile): number {
  if (profile.amounts >= 0.3) return 1;
  if (profile.words > 0.5) return 0.1;
  // A deviation is one of percentages as often as of amounts.
  if (role === 'selisih') return 1;
  // A few small figures may still be money, but performance figures are the likelier reading.
  return role === 'realisasi' ? 0.4 : 0.6;
}
