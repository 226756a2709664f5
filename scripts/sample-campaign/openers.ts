import type { Channel, Method } from '../../events/codes.ts';
import { cityOf, office } from './places.ts';

/** Who takes down what opens a case: the city's hotline, or at the province whoever receives it. */
export const openerOf = (about: {
  readonly region: string;
  readonly channel?: Channel;
  readonly method?: Method;
}): { readonly source: string; readonly by: string } => {
  const { channel, method, region } = about;
  if (method === 'media' || method === 'tv-inquiry') return { source: 'media.province', by: office };
  if (method) return { source: 'inspection.province', by: office };
  switch (channel) {
    case 'hotline-12319':
    case 'hotline-12329':
    case 'hotline-12345':
    case 'radio-hotline': {
      const line = channel.replace('hotline-', '').replace('-hotline', '');
      return { source: `hotline.${line}.${cityOf(region).slug}`, by: `${region}-hotline` };
    }
    case 'online-petition':
    case 'letter-visit':
    case 'consultation-platform':
    case 'opinion-solicitation':
      return { source: 'petition.province', by: '420000-hotline' };
    case 'discipline-office':
      return { source: 'discipline.province', by: '420000-discipline-office' };
    case 'media':
    case 'tv-inquiry':
      return { source: 'media.province', by: '420000-hotline' };
    default:
      return { source: 'supervision.province', by: office };
  }
};
