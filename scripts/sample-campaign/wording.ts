import type { Random } from './random.ts';

/** What units and the office write when they take a step; cities differ little in it. */
export const wording = {
  substantiated: ['经现场核查，反映情况属实，已责成责任单位立即整改', '反映问题属实，系日常监管不到位所致'],
  'partly-substantiated': [
    '经核查，反映情况部分属实，其余内容缺乏依据',
    '部分属实，相关手续齐全但现场管理存在疏漏',
  ],
  unsubstantiated: ['经调取资料并走访周边群众，反映情况不属实', '经核查未发现所反映的问题，已向反映人说明'],
  resolved: ['问题已解决，现场已恢复正常', '已当日抢修完毕，恢复正常使用，并向群众致歉'],
  rectified: ['已按要求整改到位，并建立巡查台账', '责任单位已完成整改，复查符合要求'],
  explained: ['已就有关政策向反映人作出书面解释', '已向反映人说明办理依据和流程，并一次性告知所需材料'],
  penalised: ['已立案查处并处以罚款，责令限期改正', '对责任单位作出行政处罚，并记入信用档案'],
  transferred: ['已按职责移交有关部门依法处理，并告知反映人', '已移送执法部门继续查处'],
  satisfied: ['反映人对处理结果表示满意', '复查合格，问题已整改'],
  'basically-satisfied': ['反映人表示基本满意，希望巩固整改成果', '总体较好，个别细节仍需完善'],
  dissatisfied: ['反映人表示问题未根本解决', '复查发现整改不彻底，要求重新办理'],
  unreachable: ['三次拨打电话均无人接听', '所留电话无法接通'],
  refused: ['反映人表示不愿接受回访', '反映人拒绝评价'],
  assigned: ['按职责分工交办', '属地管理，请依法按期办理并反馈', '请牵头办理，涉及单位配合'],
  returned: ['不属本单位职责范围，建议转相关主管部门', '该路段已移交管养单位，申请退回重新交办'],
  extended: [
    '涉及多家管线单位，需统筹施工，情况复杂',
    '需委托第三方检测，结果尚未出具',
    '受连续降雨影响，施工进度滞后',
  ],
  withdrawn: ['反映人表示问题已自行解决，主动撤回', '反映人因重复反映申请撤回'],
  reopened: ['同一地点问题再次发生', '反映人提供新的证据', '媒体跟踪报道发现问题反弹'],
} as const;

export type Wording = keyof typeof wording;

/** One of the phrases; `variant` chooses where no randomness is wanted. */
export const phrase = (key: Wording, choice: Random | number): string => {
  const list: readonly string[] = wording[key];
  if (typeof choice !== 'number') return choice.pick(list);
  return list[choice % list.length] ?? '';
};

/** Officers are named by their post only; no personal name stands in the sample. */
export const officers = {
  opener: ['热线值班员', '信访专员', '登记岗'],
  unit: ['办公室负责人', '窗口负责人', '巡查科科长'],
  office: ['督查专员', '督查办负责人'],
  visitor: ['回访专员', '督查专员'],
} as const;

/** Petitioners as a hotline notes them, without any real name or number. */
export const petitioners = [
  { name: '某先生', phone: '13800000000', confidential: false },
  { name: '某女士', phone: '13800000000', confidential: true },
  { phone: '13800000000' },
  { name: '某业主', phone: '13800000000', address: '某小区1栋', confidential: true },
  { name: '某商户', address: '某街道临街门面', confidential: false },
] as const;
