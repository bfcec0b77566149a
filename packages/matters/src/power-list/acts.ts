import { type ActSpec, type ActsOf, act, text } from '@zhiheng/procedure'
import * as c from './contract.ts'
import * as e from './examples.ts'
import type { StageId } from './state.ts'

/** The list is kept by whoever reviews legality, and answered for by the head. */
const who = ['reviewer', 'chief']
const at = '2024-03-04T09:00:00+08:00'

export const acts = {
  add: act({
    title: text('列入清单', 'Add to the list'),
    from: ['nothing'],
    to: ['listed'],
    who,
    data: c.add,
    examples: [e.road, e.unlicensed, e.local, e.village],
    exampleAt: at,
    help: text('事项须有现行依据，清单应当公布。', 'An item needs law in force; the list is published.'),
    rank: 10,
  }),
  amend: act({
    title: text('调整事项', 'Amend'),
    from: ['listed'],
    who,
    data: c.amend,
    examples: [e.amended],
    exampleAt: at,
    rank: 30,
  }),
  delegate: act({
    title: text('交由乡镇（街道）行使', 'Delegate to a township'),
    from: ['listed'],
    who,
    data: c.delegate,
    examples: [e.delegated, e.delegatedLater],
    exampleAt: at,
    help: text(
      '只有省、自治区、直辖市可以决定；只限行政处罚权；决定应当公布（行政处罚法 24）。',
      'Only the province decides, of penalties alone, and publishes it (行政处罚法 24).',
    ),
    rank: 15,
  }),
  assess: act({
    title: text('评估承接情况', 'Assess how it goes'),
    from: ['listed'],
    who,
    data: c.assess,
    examples: [e.assessed],
    exampleAt: at,
    rank: 20,
  }),
  takeBack: act({
    title: text('收回', 'Take back'),
    from: ['listed'],
    who,
    data: c.takeBack,
    examples: [e.takenBack, e.takenBackLater],
    exampleAt: at,
    rank: 25,
  }),
  entrust: act({
    title: text('委托', 'Entrust'),
    from: ['listed'],
    who: ['chief'],
    data: c.entrust,
    examples: [e.entrusted, e.entrustedAgain],
    exampleAt: at,
    help: text(
      '书面委托符合条件的组织，写明事项、权限、期限，双方公布；行政强制措施权不得委托。',
      'In writing, to a qualified body, with matters, powers and term, published by both; measures are never entrusted.',
    ),
    rank: 35,
  }),
  endEntrustment: act({
    title: text('终止委托', 'End the entrustment'),
    from: ['listed'],
    who: ['chief'],
    data: c.endEntrustment,
    examples: [e.entrustmentEnded, e.entrustmentEndedLater],
    exampleAt: at,
    rank: 40,
  }),
  withdraw: act({
    title: text('移出清单', 'Withdraw from the list'),
    from: ['listed'],
    to: ['withdrawn'],
    who,
    data: c.withdraw,
    examples: [e.withdrawn],
    exampleAt: at,
    help: text('同时终止各乡镇的行使和委托。', 'Ends its use by townships and entrusted bodies too.'),
    rank: 60,
  }),
} satisfies Record<string, ActSpec<StageId>>

export type PowerListAct = ActsOf<typeof acts>
