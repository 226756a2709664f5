import { opinionSources } from '../../../events/plan-codes.ts';
import type { Posting } from '../posting.ts';
import { authorities, between, documentOf, leading, on, post, randomFor, registry } from './posting.ts';

/** Authorities that are slow in what they have to organise, and one that never does it. */
const late: Readonly<Record<string, string>> = {
  '420800-urban-management': '06-17',
  '421100-construction': '06-24',
  '420900-housing': '07-02',
};
const never = '421000-urban-management';
/** Its duties are carried out by the construction authority of its region. */
const exempted = '429021-landscape';

/** Leading groups and work plans, by 15 June: most in time, some after a reminder, one never, one exempted. */
const groupsAndPlans = (seed: number): Posting[] =>
  authorities.flatMap(({ code, name }, index) => {
    const random = randomFor(seed, index);
    if (code === never) return [];
    if (code === exempted) {
      return ['leading-group', 'work-plan'].map((rule) =>
        post('obligation-exempted', `${rule}:${code}`, on(random, '06-10'), {
          reason: '与林区城乡建设主管部门合署办公，由其统一成立领导小组、报送方案',
          authority: '省厅履职督查办 鄂建督函〔2015〕2号',
        }),
      );
    }
    const date = late[code];
    const formed = date ? on(random, date) : between(random, '06-03', '06-12');
    const submitted = date ? on(random, date) + 3_600_000 : between(random, '06-08', '06-15');
    const day = new Date(formed + 8 * 3_600_000).toISOString().slice(0, 10);
    return [
      post(
        'leading-group-formed',
        `leading-group:${code}`,
        formed,
        { unit: code, head: '主要负责人', formedOn: day },
        { by: code },
      ),
      post(
        'submission-received',
        `work-plan:${code}`,
        submitted,
        {
          unit: code,
          kind: 'work-plan',
          document: documentOf(`${name}履职尽责督促检查工作方案`, `${code}/work-plan`),
        },
        { by: code },
      ),
    ];
  });

const purposes = [
  ['mobilisation', '06-04', '06-19', '到联系地区参加动员部署，走访服务窗口'],
  ['problem-finding', '07-06', '08-28', '到联系地区查找问题，听取服务对象意见'],
  ['named-topic', '09-07', '11-13', '到联系地区点题监督，现场督办突出问题'],
] as const;

/** Visits of the leaders to the regions of their contact points 三个到一线; one remains owed. */
const visits = (seed: number): Posting[] =>
  registry.leaders.flatMap(({ code: leader, regions }, number) =>
    regions.flatMap((region, index) =>
      purposes.flatMap(([purpose, from, until, summary], at) => {
        const random = randomFor(seed, 1_000 + number * 10 + index * 3 + at);
        const id = `visit-${purpose}:${leader}:${region}`;
        if (region === '429021' && purpose === 'mobilisation') {
          return post('obligation-exempted', id, on(random, '06-12'), {
            reason: '神农架林区动员会与省厅动员会合并召开',
            authority: '省厅履职督查办 鄂建督函〔2015〕3号',
          });
        }
        if (region === '429006' && purpose === 'named-topic') return [];
        const fields = { leader, region, purpose, summary };
        return post('field-visit-recorded', id, between(random, from, until), fields);
      }),
    ),
  );

const platforms = ['information-disclosure', 'service-acceptance', 'duty-supervision'] as const;

/** The three platforms of each region, and whom it asked for opinions. */
const platformsAndOpinions = (seed: number): Posting[] =>
  leading.flatMap(({ code }, index) => {
    const random = randomFor(seed, 2_000 + index);
    const opened = platforms.map((platform, at) => {
      const slow = code === '421100-construction' && at === 2;
      return post(
        'platform-opened',
        `${platform}:${code}`,
        slow ? on(random, '07-06') : between(random, '06-08', '06-30'),
        { unit: code, platform, uri: `https://example.org/${code}/${platform}` },
        { by: code },
      );
    });
    const asked = opinionSources.map((from) =>
      post(
        'opinion-collected',
        `consultation:${code}`,
        code === '421300-construction' && from === 'clients'
          ? on(random, '07-17')
          : between(random, '06-10', '07-09'),
        {
          unit: code,
          from,
          opinions: random.int(3, 40),
          summary: '建议公开办事进度，压缩办理时限，减少重复提交材料',
        },
        { by: code, eventId: `opinion-${from}` },
      ),
    );
    return [...opened, ...asked];
  });

/** Phase 1, mobilisation. */
export const mobilisation = (seed: number): readonly Posting[] => [
  ...groupsAndPlans(seed),
  ...visits(seed),
  ...platformsAndOpinions(seed),
];
