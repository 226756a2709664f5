import type { Block, DocumentModel, Heading } from '../../../../../shared/documents/model.ts';
import { agesChart, ratesChart, trendChart } from './charts.ts';
import { annexes, channelTable, rankingTable } from './tables.ts';

const heading = (level: Heading['level'], text: string): Block => ({ kind: 'heading', level, text });
const paragraph = (...texts: readonly string[]): Block => ({
  kind: 'paragraph',
  runs: texts.map((text) => ({ text })),
});

const blocks: readonly Block[] = [
  paragraph(
    '按照全省住建系统履职尽责督促检查工作部署，现将2015年7月投诉举报和检查发现问题的受理、办理、回访及督促情况通报如下。',
  ),
  heading(1, '一、总体情况'),
  paragraph(
    '7月，全省共受理投诉举报和检查发现问题',
    '83,218件',
    '，环比上升5.13%；其中新受理78,589件，期初在办4,629件。直接答复41,489件，交办41,729件。调查处理率98.41%（41,065/41,729），办结率97.86%（40,836/41,729），按时办结率96.27%（39,313/40,836），回访率99.12%（40,477/40,836），满意率93.75%（37,947/40,477）。',
  ),
  paragraph(
    '截至7月底，全省在办1,893件，其中超期238件，占12.57%；本月催办612件次、督办143件次、通报31件次、约谈6件次、追责1件次。',
  ),
  trendChart,
  heading(1, '二、受理情况'),
  heading(2, '（一）受理渠道'),
  paragraph(
    '电话仍为主要渠道，受理50,156件，占60.27%；巡查发现26,214件，占31.50%；微信3,762件，占4.52%。各渠道受理情况见下表。',
  ),
  channelTable,
  heading(2, '（二）热点领域'),
  paragraph(
    '居前三位的是：供水供气维修管理与安全保障18,422件，占22.14%；“拉链马路”15,090件，占18.13%；建筑施工扬尘和围档治理12,761件，占15.33%。与上月相比，“拉链马路”上升31.40%，上升最快；公积金提取使用下降8.02%；行政审批服务与上月持平。',
  ),
  heading(3, '1.供水供气维修管理与安全保障'),
  paragraph(
    '反映集中在计划外停水、抢修到场迟缓和二次供水水质三个方面。武汉、宜昌、襄阳三市合计占该领域受理量的57.96%。',
  ),
  heading(4, '（1）计划外停水'),
  paragraph(
    '受理6,204件，环比上升12.75%。主要原因是7月中旬持续高温，管网负荷增大，部分老旧管段爆裂；少数供水单位未按规定提前公告。',
  ),
  heading(4, '（2）抢修到场迟缓'),
  paragraph('受理4,377件，环比下降3.31%。按时到场率由上月的88.20%上升至91.05%，但夜间到场率仍低于80%。'),
  heading(3, '2.“拉链马路”'),
  paragraph(
    '受理15,090件。同一路段半年内重复开挖的有37处，涉及9个市州。其中未办理挖掘许可的11处，已责令停工并立案查处。',
  ),
  heading(1, '三、办理情况'),
  heading(2, '（一）责任单位排名'),
  paragraph(
    '按调查处理率、办结率、按时办结率、回访率、满意率加权计分，权重依次为20、25、25、15、15；分母不足10件的不参加排名。前十五位见下表，全部单位见附件1。',
  ),
  rankingTable,
  ratesChart,
  heading(2, '（二）未达到100%的单位'),
  paragraph(
    '荆州市城市管理部门等23个单位调查处理率未达到100%，黄冈市住房保障和房屋管理部门等17个单位回访率未达到100%。上述单位应于8月10日前逐件说明原因，并提出整改时限。',
  ),
  heading(2, '（三）超期和督促情况'),
  paragraph(
    '截至7月底超期在办238件，其中超期14日以上的16件。对连续两旬超期未办结的6个单位主要负责同志进行了约谈，对1起推诿扯皮、造成群众重复投诉的事项启动责任追究。',
  ),
  agesChart,
  heading(2, '（四）重办事项'),
  paragraph(
    '回访不满意退回重办412件，环比下降9.05%；其中重办后满意的366件，占88.83%；两次重办仍不满意、依规销号的8件，已转入重点督查台账。',
  ),
  heading(1, '四、下一步工作'),
  paragraph(
    '一是压实主体责任。各责任单位要对照附件所列事项逐件核查，8月底前超期事项全部清零；对反复出现的问题，要从制度上查找原因。',
  ),
  paragraph(
    '二是强化行业监管。厅机关有关处室按照管行业必须管行风的要求，对本领域居前的热点问题开展专项督查，8月20日前形成专题报告。',
  ),
  paragraph(
    '三是严格回访复查。回访由办理单位以外的人员进行，不得以电话未接通代替回访；对不满意事项，须在两个工作日内重新交办。',
  ),
];

/** A month's bulletin of realistic length: charts, a ranking, and an annex of sixty units wider than a sheet. */
export const bulletin: DocumentModel = {
  key: 'bulletins/2015-07',
  kind: 'bulletin',
  official: {
    mark: '湖北省住房和城乡建设厅履职尽责督促检查通报',
    number: '鄂建督〔2015〕7号',
    title: '关于2015年7月全省住建系统履职尽责督促检查情况的通报',
    recipients: '各市、州、直管市、神农架林区住建系统各主管部门，厅机关各处室',
    signatory: '湖北省住房和城乡建设厅履职督查办公室',
    date: '2015年8月1日',
    copies: '省纠风办，省政府督查室，省信访局，厅领导，各市、州、直管市、神农架林区人民政府办公室',
    printer: '湖北省住房和城乡建设厅办公室',
    printedOn: '2015年8月1日',
  },
  blocks,
  annexes,
  sheets: [],
  proof: {
    root: '9f2b6c41d07e58a3b1c4f6e2097d3a5588e1c20f4b7d96a3e5f08c1b2d4a6e79',
    from: '2015-07-01',
    until: '2015-07-31',
    policy: 'hubei-2015',
    registry: 'hubei-2015',
  },
  behind: {},
  cases: [],
};

/** The same head on a short letter to one unit, without annexes. */
export const extract: DocumentModel = {
  ...bulletin,
  key: 'bulletins/2015-07/unit-420100-water',
  kind: 'extract',
  official: {
    ...bulletin.official,
    title: '2015年7月办理情况摘报',
    recipients: '武汉市供水供气主管部门',
  },
  blocks: [
    paragraph('现将你单位2015年7月办理情况摘报如下。'),
    heading(1, '一、办理情况'),
    paragraph('受理1,282件，办结1,234件，办结率96.26%（1,234/1,282）。'),
    rankingTable,
  ],
  annexes: [],
};
