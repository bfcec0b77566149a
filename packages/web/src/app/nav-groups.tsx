import {
  BookOutlined,
  CalculatorOutlined,
  CalendarOutlined,
  DashboardOutlined,
  FileSearchOutlined,
  FileTextOutlined,
  FolderAddOutlined,
  InboxOutlined,
  PlusCircleOutlined,
  ProfileOutlined,
  SafetyCertificateOutlined,
  ShoppingOutlined,
  TeamOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { WordKey } from '../words/dictionary.ts'

interface Item {
  readonly key: WordKey
  readonly to: string
  readonly icon: ReactNode
  /** On a phone it is in the menu of the person. */
  readonly beside?: boolean
  /** Also for who handles no case. */
  readonly open?: boolean
}
interface Group {
  readonly key: WordKey
  /** Nothing of it stands in the bar of a phone. */
  readonly wide?: boolean
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
      { key: 'nav.hearings', to: '/hearings', icon: <CalendarOutlined />, beside: true },
      { key: 'nav.custody', to: '/custody', icon: <ShoppingOutlined />, beside: true },
    ],
  },
  {
    key: 'nav.group.oversight',
    items: [
      { key: 'nav.dashboard', to: '/dashboard', icon: <DashboardOutlined /> },
      { key: 'nav.reviews', to: '/reviews', icon: <FileSearchOutlined />, beside: true },
    ],
  },
  {
    key: 'nav.group.base',
    wide: true,
    items: [
      { key: 'nav.powers', to: '/powers', icon: <SafetyCertificateOutlined />, beside: true, open: true },
      { key: 'nav.discretion', to: '/discretion', icon: <CalculatorOutlined />, beside: true, open: true },
      { key: 'nav.officers', to: '/officers', icon: <TeamOutlined />, beside: true, open: true },
      { key: 'nav.registers', to: '/registers', icon: <BookOutlined />, beside: true, open: true },
    ],
  },
  {
    key: 'nav.group.reports',
    wide: true,
    items: [{ key: 'nav.yearly', to: '/reports/$year', icon: <FileTextOutlined />, beside: true }],
  },
]

/** What a phone offers in the menu of the person. */
export const besideItems = (cases: boolean): readonly Item[] =>
  navGroups.flatMap((g) => g.items).filter((item) => item.beside && (cases || item.open))
