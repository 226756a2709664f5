import type { RejectionCode } from '../../events/codes.ts';

/** Each rejection's Chinese name, and why it comes. */
export const rejectionLabels: Readonly<Record<RejectionCode, readonly [name: string, why: string]>> = {
  'invalid-detail': [
    '内容不合格式',
    'A field is missing, unknown, null or malformed, or the detail is over 262,144 bytes.',
  ],
  'unknown-detail-type': ['类型不明', '`DetailType` is none of the inbound types.'],
  'unknown-unit': ['单位不在名录', 'A unit code is well formed, but not in the registry.'],
  'unknown-region': ['地区不在名录', 'A region code is well formed, but not in the registry.'],
  'source-not-allowed': ['来源无权投递', '`deadline-passed` from another source than this system itself.'],
  'event-id-reused': [
    '事件编号重复使用',
    'Another event of the same source and case has this id, with other content.',
  ],
  'case-exists': ['事项已存在', 'A case of this id has been opened already.'],
  'step-not-allowed': [
    '环节已过',
    'Its place in the life of the case is past, the case has ended, or a finding is withdrawn.',
  ],
  'not-responsible': [
    '非责任单位',
    'Whoever posts it does not owe the step, or it is for the office to post.',
  ],
  'self-visit': ['自行回访', 'The responsible unit cannot make the return visit itself.'],
  'extension-used': ['延期已用', 'The case has had its one extension.'],
  'extension-out-of-range': [
    '延期超限',
    '`until` is not later than the limit it replaces, or later by more than the policy allows.',
  ],
  'occurred-in-future': [
    '发生时间晚于投递',
    '`occurredAt` lies over five minutes (`futureMinutes`) after the posting.',
  ],
  'prerequisite-never-arrived': [
    '前置事件未到',
    'What must come before it has not come within 240 hours (`hold.expiryHours`).',
  ],
};
