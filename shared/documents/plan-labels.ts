import type {
  AccountabilityForm,
  Batch,
  ChainLink,
  ContentArea,
  interviewGrounds,
  ProblemAnswer,
  problemOrigins,
  publicationScopes,
} from '../../events/plan-codes.ts';
import type { Grade } from '../domain/plan-report/report-rows.ts';

/** Names of what duties say of themselves, as documents print them. */
export const contentLabels: Readonly<Record<ContentArea, string>> = {
  'lawful-administration': '依法行政',
  'service-improvement': '服务改善民生',
  'work-style': '转变工作作风',
  'integrity-responsibility': '党风廉政主体责任',
  'problem-solving': '收集和解决问题',
};

export const originLabels: Readonly<Record<(typeof problemOrigins)[number], string>> = {
  'self-examination': '自查',
  consultation: '征求意见',
};

export const answerLabels: Readonly<Record<ProblemAnswer, string>> = {
  rectification: '整改',
  commitment: '公开承诺',
};

export const linkLabels: Readonly<Record<ChainLink, string>> = {
  'responsible-person': '责任人',
  division: '行业主管处室',
  'leader-in-charge': '分管领导',
  'contact-point-leader': '联系点领导',
};

export const formLabels: Readonly<Record<AccountabilityForm, string>> = {
  'reminder-talk': '提醒谈话',
  'criticism-and-education': '批评教育',
  'written-self-criticism': '书面检查',
  'circular-criticism': '通报批评',
  'transfer-of-post': '调离岗位',
  'disciplinary-sanction': '纪律处分',
  'referral-to-justice': '移送司法机关',
};

export const scopeLabels: Readonly<Record<(typeof publicationScopes)[number], string>> = {
  internal: '单位内部',
  system: '系统内',
  public: '向社会公开',
};

export const groundLabels: Readonly<Record<(typeof interviewGrounds)[number], string>> = {
  'weak-organisation': '组织不力',
  'many-complaints': '投诉集中',
  'serious-incident': '发生严重问题',
};

export const gradeLabels: Readonly<Record<Grade, string>> = {
  excellent: '优秀',
  qualified: '合格',
  unqualified: '不合格',
};

/** The five batches, each with the measure word of what it counts. */
export const batchLabels: Readonly<Record<Batch, { readonly name: string; readonly measure: string }>> = {
  'demands-resolved': { name: '解决一批群众诉求', measure: '件' },
  'problems-rectified': { name: '整改一批突出问题', measure: '个' },
  'measures-adopted': { name: '出台一批制度措施', measure: '项' },
  'models-recognised': { name: '表扬一批先进典型', measure: '个' },
  'cases-exposed': { name: '曝光查处一批反面案例', measure: '件' },
};
