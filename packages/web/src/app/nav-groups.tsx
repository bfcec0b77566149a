import {
  BookOutlined,
  CalculatorOutlined,
  CalendarOutlined,
  DashboardOutlined,
  FileSearchOutlined,
  FileTextOutlined,
  FolderAddOutlined,
  FormOutlined,
  InboxOutlined,
  PlusCircleOutlined,
  ProfileOutlined,
  SafetyCertificateOutlined,
  ShoppingOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { WordKey } from '../words/dictionary.ts'

export interface Item {
  readonly key: WordKey
  readonly to: string
  readonly icon: ReactNode
  /** Also for who handles no case. */
  readonly open?: boolean
  /** At a desk one comes to it from elsewhere. */
  readonly phoneOnly?: boolean
}
export interface Group {
  readonly key: WordKey
  readonly items: readonly Item[]
}

/** Where one can go, by what one is after. */
export const navGroups: readonly Group[] = [
  {
    key: 'nav.group.cases',
    items: [
      { key: 'nav.desk', to: '/', icon: <InboxOutlined /> },
      { key: 'nav.list', to: '/matters', icon: <ProfileOutlined /> },
      { key: 'nav.report', to: '/report', icon: <PlusCircleOutlined /> },
      { key: 'nav.open', to: '/open', icon: <FolderAddOutlined /> },
      { key: 'nav.hearings', to: '/hearings', icon: <CalendarOutlined /> },
      { key: 'nav.custody', to: '/custody', icon: <ShoppingOutlined /> },
    ],
  },
  {
    key: 'nav.group.oversight',
    items: [
      { key: 'nav.dashboard', to: '/dashboard', icon: <DashboardOutlined /> },
      { key: 'nav.reviews', to: '/reviews', icon: <FileSearchOutlined /> },
    ],
  },
  {
    key: 'nav.group.base',
    items: [
      { key: 'nav.powers', to: '/powers', icon: <SafetyCertificateOutlined />, open: true },
      { key: 'nav.discretion', to: '/discretion', icon: <CalculatorOutlined />, open: true },
      { key: 'nav.officers', to: '/officers', icon: <TeamOutlined />, open: true },
      { key: 'nav.registers', to: '/registers', icon: <BookOutlined />, open: true },
      { key: 'o.exam', to: '/exam', icon: <FormOutlined />, open: true, phoneOnly: true },
    ],
  },
  {
    key: 'nav.group.reports',
    items: [{ key: 'nav.yearly', to: '/reports/$year', icon: <FileTextOutlined /> }],
  },
]

/** The groups someone sees; who handles no case sees the base only. */
export const groupsFor = (cases: boolean): readonly Group[] =>
  navGroups
    .map((group) => ({ ...group, items: group.items.filter((item) => cases || item.open) }))
    .filter((group) => group.items.length > 0)

const BAR = 5

/**
 * On a phone: what one is at all day stands in the bar, everything else in the sheet behind 更多. Who opens no matter
 * has the dashboard in the bar instead.
 */
export function phoneNav(cases: boolean, opens: boolean): { bar: readonly Item[]; more: readonly Group[] } {
  const groups = groupsFor(cases)
  const daily = ['/', '/matters', '/report', opens ? '/open' : '/dashboard']
  const all = groups.flatMap((g) => g.items)
  const bar = cases ? all.filter((item) => daily.includes(item.to)) : all.slice(0, BAR)
  const more = groups.map((g) => ({ ...g, items: g.items.filter((item) => !bar.includes(item)) }))
  return { bar, more: more.filter((g) => g.items.length > 0) }
}
