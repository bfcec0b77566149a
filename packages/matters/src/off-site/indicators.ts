import { type Indicator, text } from '@zhiheng/procedure'

export const indicators: readonly Indicator[] = [
  {
    id: 'devices-in-use',
    title: text('启用的监控设备', 'Monitoring devices put into use'),
    definition: text(
      '期内审核通过并启用的监控设备数。',
      'Devices that passed review and were put into use in the period.',
    ),
    unit: text('台', 'devices'),
    counts: { kind: 'off-site', table: 'off_site', on: 'active_on', where: 'true' },
    spokenAs: { all: [['监控设备', '电子监控', '非现场执法设备']], units: ['台', '套', '处'] },
  },
]
