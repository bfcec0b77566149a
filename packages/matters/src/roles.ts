import { type Text, text } from '@zhiheng/procedure'

/** Posts of the bureau. `citizen` is the public; `administrator` runs the system and handles no case. */
export const roles = {
  operator: text('受理员', 'Operator'),
  dispatcher: text('派遣员', 'Dispatcher'),
  officer: text('执法队员', 'Officer'),
  leader: text('中队长', 'Team leader'),
  verifier: text('核查员', 'Verifier'),
  reviewer: text('法制审核员', 'Legal reviewer'),
  chief: text('局领导', 'Bureau leader'),
  citizen: text('市民', 'Citizen'),
  administrator: text('系统管理员', 'Administrator'),
} satisfies Record<string, Text>

export type Role = keyof typeof roles
