import type { CaseType } from '../../events/catalog.ts';
import type {
  Area,
  Channel,
  Conclusion,
  DeclineGround,
  Kind,
  Level,
  Method,
  Outcome,
  Severity,
  Status,
  Step,
  VisitResult,
} from '../../events/codes.ts';

/** The Chinese names of the contract's codes, in the order in which documents list them. */
export const channelLabels: Readonly<Record<Channel, string>> = {
  'hotline-12319': '12319服务热线',
  'hotline-12329': '12329住房公积金热线',
  'hotline-12345': '12345政府服务热线',
  'radio-hotline': '政风行风热线',
  'online-petition': '网络信访',
  'letter-visit': '来信来访',
  'consultation-platform': '信息咨询投诉平台',
  'opinion-solicitation': '征求意见',
  'discipline-office': '纠风办交办',
  'provincial-assignment': '省厅交办',
  media: '媒体曝光',
  'tv-inquiry': '电视问政',
  'planning-inspector': '城乡规划督察',
};

export const methodLabels: Readonly<Record<Method, string>> = {
  'open-inspection': '明察',
  'covert-inspection': '暗访',
  'third-party': '第三方监督',
  'named-topic': '点题监督',
  'collective-review': '集中评议',
  'accountability-review': '倒查追责',
  'city-management-survey': '城市管理考评第三方调查',
  'style-inspector': '政风督查员',
  media: '媒体曝光',
  'tv-inquiry': '电视问政',
  'self-examination': '自查',
};

export const areaLabels: Readonly<Record<Area, string>> = {
  'planning-implementation': '规划实施管理',
  'dust-and-hoarding': '建筑施工扬尘和围档治理',
  'zipper-roads': '“拉链马路”',
  'affordable-housing': '保障房配套建设与分配管理',
  'provident-fund': '公积金提取使用',
  'real-estate-market': '房地产市场监管服务',
  'quality-and-safety': '工程质量安全管理',
  'water-and-gas': '供水供气维修管理与安全保障',
  'administrative-approval': '行政审批服务',
  'urban-enforcement': '城管文明执法',
  other: '其他',
};

export const kindLabels: Readonly<Record<Kind, string>> = {
  complaint: '投诉举报',
  finding: '检查发现问题',
};

export const severityLabels: Readonly<Record<Severity, string>> = {
  ordinary: '一般',
  serious: '较重',
  grave: '情节恶劣、影响较大、范围较广',
};

export const levelLabels: Readonly<Record<Level, string>> = {
  reminder: '催办',
  supervision: '督办',
  circular: '通报',
  interview: '约谈',
  accountability: '追责',
};

export const visitResultLabels: Readonly<Record<VisitResult, string>> = {
  satisfied: '满意',
  'basically-satisfied': '基本满意',
  dissatisfied: '不满意',
  unreachable: '联系不上',
  refused: '拒绝评价',
};

export const statusLabels: Readonly<Record<Status, string>> = {
  unassigned: '待交办',
  assigned: '待受理',
  accepted: '调查处理中',
  investigated: '待办结',
  completed: '待回访',
  closed: '已销号',
  declined: '不予受理',
  withdrawn: '已撤回',
  merged: '已并案',
};

export const stepLabels: Readonly<Record<Step, string>> = {
  assign: '交办',
  accept: '受理',
  investigate: '调查处理',
  complete: '办结',
  'return-visit': '回访',
};

/** What an entry of the ledger tells of. */
export const typeLabels: Readonly<Record<CaseType, string>> = {
  'complaint-filed': '投诉举报登记',
  'finding-recorded': '检查发现问题登记',
  'case-assigned': '交办',
  'case-returned': '退回',
  'case-accepted': '受理',
  'case-declined': '不予受理',
  'investigation-concluded': '调查处理',
  'extension-granted': '延期',
  'case-completed': '办结',
  'return-visit-made': '回访',
  'case-withdrawn': '撤回',
  'case-merged': '并案',
  'case-reopened': '重启',
  'entry-corrected': '更正',
  'deadline-passed': '逾期',
};

export const conclusionLabels: Readonly<Record<Conclusion, string>> = {
  substantiated: '属实',
  'partly-substantiated': '部分属实',
  unsubstantiated: '不属实',
};

export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  resolved: '已解决',
  rectified: '已整改',
  explained: '已解释说明',
  penalised: '已处罚',
  transferred: '已移送',
};

export const groundLabels: Readonly<Record<DeclineGround, string>> = {
  'outside-jurisdiction': '不属本系统职责',
  'before-court': '已进入诉讼',
  'already-concluded': '已有处理结论',
  'no-factual-content': '无实质内容',
};
