/** A sentence of the yearly report: words and the ids of the figures set in it, as `{indicator}`. */
export interface Section {
  readonly heading: string
  readonly paragraphs: readonly string[]
}

export interface Part {
  readonly heading: string
  readonly sections: readonly Section[]
}

const section = (heading: string, ...paragraphs: string[]): Section => ({ heading, paragraphs })

/**
 * The five contents of the yearly report (法治政府建设与责任落实督察工作规定 25) in the order bureaus print them.
 * Words are a draft for the bureau to finish; figures are the record’s.
 */
export const outline = (year: number): readonly Part[] => [
  {
    heading: `一、${year}年度推进法治政府建设的主要举措和成效`,
    sections: [
      section('(一)学习贯彻习近平法治思想', '本年度组织学习习近平法治思想 {study-sessions} 次。'),
      section(
        '(二)依法履行城市管理职责',
        '行政执法指挥调度平台共发现派出各类案件 {incident-dispatched} 件，办结率 {incident-closing-rate}%，按期处置率 {incident-on-time-rate}%，返工率 {incident-rework-rate}%。',
        '其中公众直接上报 {incident-public} 件，反映人评价满意率 {incident-satisfied-rate}%；处置中转为执法案件 {incident-upgraded} 件。',
        '赋予乡镇行政职权 {delegated-powers} 项。',
      ),
      section('(三)优化法治化营商环境', '录入行政执法信用信息 {credit-records} 条，办理行政许可 {permits} 件。'),
      section('(四)科学民主依法决策', '召开党组会议 {party-meetings} 次、局务会议 {bureau-meetings} 次。'),
      section(
        '(五)严格规范公正文明执法',
        '公示行政处罚决定书 {penalty-published} 件，召开案件集体讨论会 {deliberations} 次，动态梳理行政执法事项 {enforcement-items} 项。',
        '新申领执法证件 {certificates-new} 个，更换 {certificates-replaced} 个，全局持证执法人员 {officers} 名。',
        '开展培训 {trainings} 场次，覆盖 {trained} 人，覆盖率 {training-coverage}%。',
        '参与案卷评查 {files-reviewed} 件，其中优秀 {files-excellent} 件、合格 {files-qualified} 件，合格率 {files-qualified-rate}%。',
      ),
      section('(六)预防处置突发事件', '健全应急预案与处置机制。'),
      section('(七)化解矛盾纠纷', '办理行政调解 {mediations} 件。'),
      section('(八)行政复议与行政应诉', '被申请行政复议 {reconsiderations} 件，行政诉讼 {litigations} 件。'),
      section(
        '(九)法治宣传教育',
        '刊印普法资料 {leaflets-printed} 份，发放 {leaflets-given} 份，组织法治宣传教育活动 {publicity-events} 场次。',
      ),
      section('(十)监督制约', '办理人大代表建议和政协委员提案 {proposals} 件，满意率 {proposals-satisfied}%。'),
    ],
  },
  {
    heading: `二、${year}年度党政主要负责人履行推进法治建设第一责任人职责有关情况`,
    sections: [section('', '(由主要负责人撰写。)')],
  },
  {
    heading: `三、${year}年度推进法治政府建设存在的不足和原因`,
    sections: [section('', '(结合按期处置率、返工率、评价与案卷评查发现的问题撰写。)')],
  },
  { heading: `四、${year + 1}年度推进法治政府建设的主要安排`, sections: [section('', '(由本局撰写。)')] },
]
