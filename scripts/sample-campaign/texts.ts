import type { Area } from '../../events/codes.ts';

/** What people complain of and inspectors find in an area. */
export interface AreaTexts {
  readonly complaints: readonly (readonly [category: string, summary: string])[];
  readonly findings: readonly string[];
  /** Special rectification 专项整治 that cases of the area may belong to. */
  readonly specialItem?: string;
}

export const areaTexts: Readonly<Record<Area, AreaTexts>> = {
  'planning-implementation': {
    complaints: [
      ['plan-change', '某小区开发商擅自改变规划，将公共绿地改建为停车位'],
      ['illegal-construction', '临街门面在规划红线内搭建两层附属用房，多次反映无人处理'],
      ['sunlight-distance', '新建楼栋与原审批间距不符，影响采光，要求公开规划核实结果'],
      ['no-publicity', '规划公示牌未设置，居民无法查询项目规划许可内容'],
    ],
    findings: ['在建项目未按批准的总平面图施工，擅自增加一层', '批后公示未到位，现场无规划许可公示牌'],
  },
  'dust-and-hoarding': {
    complaints: [
      ['site-dust', '工地扬尘严重，裸土未覆盖，周边居民长期不敢开窗'],
      ['muddy-trucks', '渣土车带泥上路，路面未冲洗，晴天扬尘雨天泥泞'],
      ['broken-hoarding', '施工围档破损倒伏，夜间无警示灯，行人通行不便'],
      ['demolition-dust', '拆迁工地未湿法作业，拆除时尘土飞扬'],
    ],
    findings: ['工地裸土未覆盖，围档破损，出入口未设冲洗设施', '围档高度不足且多处缺失，喷淋设备停用'],
    specialItem: '建筑施工扬尘专项整治',
  },
  'zipper-roads': {
    complaints: [
      ['repeated-digging', '“拉链马路”反复开挖，同一路段半年内开挖三次'],
      ['slow-reinstatement', '道路开挖后迟迟不恢复，路面坑洼，雨天积水'],
      ['road-occupation', '占道施工未公示工期，围挡占用非机动车道一个多月'],
      ['repeated-digging', '管线施工各自为政，刚修好的人行道又被挖开'],
    ],
    findings: ['挖掘道路未办理审批手续，未设置施工公示牌', '超过批准期限未恢复路面，管线单位之间未统筹施工'],
    specialItem: '“拉链马路”专项整治',
  },
  'affordable-housing': {
    complaints: [
      ['facilities', '公租房小区交付一年仍未通天然气，配套设施不完善'],
      ['allocation', '反映保障房分配名单公示不全，轮候顺序不透明'],
      ['eligibility', '廉租房申请材料递交三个月没有答复'],
      ['leaking', '保障房屋面渗漏，物业与建设单位相互推诿'],
    ],
    findings: ['保障房项目配套道路未同步建成，入住率偏低', '个别保障对象资格复核不及时，档案资料缺失'],
  },
  'provident-fund': {
    complaints: [
      ['withdrawal-papers', '公积金提取材料要求反复变动，前后跑了四趟仍未办成'],
      ['loan-refused', '开发商拒绝使用公积金贷款购房，要求全款或商业贷款'],
      ['waiting-time', '公积金窗口排队时间过长，叫号系统经常停用'],
      ['withdrawal-papers', '异地购房提取公积金被拒，工作人员未一次性告知理由'],
    ],
    findings: ['办事窗口未公示提取材料清单，未落实一次性告知', '贷款审批超过承诺时限，未向申请人说明原因'],
    specialItem: '公积金提取难专项整治',
  },
  'real-estate-market': {
    complaints: [
      ['title-deed', '入住两年未办理房产证，开发商以资料不齐推脱'],
      ['presale', '楼盘未取得预售许可即收取认筹金'],
      ['agency', '房屋中介收取定金后不退，投诉后主管部门未答复'],
      ['property-service', '物业服务费上涨未经业主大会同意'],
    ],
    findings: ['售楼部未公示商品房销售价目表及预售许可证', '中介机构未备案经营，合同文本不规范'],
  },
  'quality-and-safety': {
    complaints: [
      ['leaking', '新房外墙大面积渗水，维修三次未解决'],
      ['cracks', '楼板开裂，要求对房屋质量进行检测并公布结果'],
      ['site-safety', '工地塔吊吊臂越过居民楼，存在安全隐患'],
      ['lift', '电梯频繁停运困人，维保单位处理不及时'],
    ],
    findings: ['施工现场临边防护缺失，高处作业人员未系安全带', '监理日志缺失，隐蔽工程验收记录不完整'],
  },
  'water-and-gas': {
    complaints: [
      ['low-pressure', '高层住户水压不足，用水高峰期无法正常用水'],
      ['water-outage', '小区连续三日停水，未见停水公告'],
      ['water-quality', '自来水发黄有异味，报修两日无人上门'],
      ['gas-repair', '燃气管道维修后未恢复供气，抢修电话无人接听'],
      ['water-quality', '二次供水水箱长期未清洗，水质浑浊'],
    ],
    findings: ['供水抢修未按承诺时限到场，维修记录不全', '燃气入户安检覆盖率不足，隐患整改未闭环'],
    specialItem: '二次供水专项整治',
  },
  'administrative-approval': {
    complaints: [
      ['over-time', '施工许可受理后超过承诺时限仍未办结'],
      ['extra-papers', '窗口人员要求提供清单以外的证明材料'],
      ['attitude', '办事大厅工作人员态度生硬，推诿扯皮'],
      ['over-time', '同一审批事项线上线下要求不一致，往返多次'],
    ],
    findings: ['审批事项超时办结，未出具延期告知书', '服务指南未更新，仍收取已取消的证明材料'],
  },
  'urban-enforcement': {
    complaints: [
      ['rough-enforcement', '城管执法人员未出示证件即暂扣物品，且未开具清单'],
      ['street-stalls', '占道经营扰民，夜市油烟噪声严重，多次投诉未见整改'],
      ['unequal-treatment', '对同类违建选择性执法，处理标准不一'],
      ['signboards', '户外广告牌松动，反映后未及时处置'],
    ],
    findings: ['执法人员着装不规范，执法记录仪未全程开启', '暂扣物品登记不全，未按规定告知当事人权利'],
  },
  other: {
    complaints: [
      ['street-lamps', '小区周边路灯长期不亮，夜间出行不便'],
      ['greening', '公园绿化带枯死树木未及时补植'],
      ['public-toilets', '公厕环境差，设施损坏无人维修'],
      ['manhole-covers', '窨井盖缺失，存在安全隐患'],
    ],
    findings: ['公园管护责任牌缺失，绿地被占用堆放杂物', '路灯亮灯率未达标，巡查记录不完整'],
  },
};
