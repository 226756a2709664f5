import type { AssessmentPart, DutyKind, DutyStatus, DutyStep } from '../../../events/plan-codes.ts';

/** Names of the plan's codes, as documents and screens print them. */
export const kindLabels: Readonly<Record<DutyKind, string>> = {
  'leading-group': '领导小组',
  submission: '报送材料',
  'field-visit': '到一线',
  platform: '平台',
  consultation: '征求意见',
  problem: '问题台账',
  commitment: '公开承诺',
  'special-item': '专项整治',
  inspection: '督促检查',
  manifest: '来源清单',
  reply: '交办回复',
  accountability: '责任倒查',
  assessment: '考核评分',
  circular: '考核通报',
  'rectification-notice': '整改通知',
  interview: '约谈',
  measure: '出台制度',
  commendation: '表扬典型',
  exposure: '曝光查处',
};

export const statusLabels: Readonly<Record<DutyStatus, string>> = {
  owed: '待履行',
  'under-way': '进行中',
  reported: '待核查',
  unexplained: '待说明',
  imposed: '待公布',
  discharged: '已履行',
  exempted: '已豁免',
};

export const dutyStepLabels: Readonly<Record<DutyStep, string>> = {
  form: '成立',
  submit: '报送',
  visit: '到一线',
  open: '开通',
  consult: '征求意见',
  answer: '回应',
  declare: '立项',
  fulfil: '兑现',
  check: '核查',
  reconcile: '核对',
  explain: '说明',
  reply: '回复',
  decide: '决定',
  publish: '公布',
  score: '评分',
  circulate: '通报',
  hold: '约谈',
  handle: '查处',
};

export const partLabels: Readonly<Record<AssessmentPart, string>> = {
  'third-party': '第三方监督',
  'client-survey': '服务对象测评',
  'collective-review': '集中评议',
  'routine-work': '日常工作',
};
