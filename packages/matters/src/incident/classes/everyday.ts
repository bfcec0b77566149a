import { type ClassKind, classOf, type IncidentClass } from './catalogue.ts'

/**
 * The classes street life really brings. Broken facilities are given as components (路灯), not as the matter
 * "路灯异常" with the same digits: that is how desks file them, and the asset's keeper is found by it.
 */
const keys: readonly (readonly [ClassKind, string])[] = [
  ...[
    '01001',
    '01002',
    '01003',
    '01004',
    '01005',
    '01007',
    '01011',
    '01013',
    '01023',
    '01026',
    '01028',
    '01030',
    '01031',
  ].map((code) => ['component', code] as const),
  ...['01037', '01039', '01046', '01048', '01054', '01059', '01075'].map((code) => ['component', code] as const),
  ...['02004', '02006', '02007', '02010', '02012', '02014', '02017', '02021', '02034', '02043'].map(
    (code) => ['component', code] as const,
  ),
  ...['03001', '03003', '03004', '03005', '03006', '03007', '03008'].map((code) => ['component', code] as const),
  ...['04002', '04005', '04007', '04008', '04011', '04013'].map((code) => ['component', code] as const),
  ...[
    '06001',
    '06004',
    '06005',
    '06007',
    '06008',
    '06009',
    '06010',
    '06011',
    '06012',
    '06013',
    '06014',
    '06016',
    '06017',
  ].map((code) => ['matter', code] as const),
  ...[
    '06018',
    '06019',
    '06020',
    '06021',
    '06022',
    '06025',
    '06026',
    '06027',
    '06028',
    '06029',
    '06030',
    '06034',
    '06035',
  ].map((code) => ['matter', code] as const),
  ...['06036', '06037', '06038', '06040', '06041', '06042', '06045', '06047', '06050', '06051'].map(
    (code) => ['matter', code] as const,
  ),
  ...['07001', '07002', '07003', '07006', '07007'].map((code) => ['matter', code] as const),
  ...['08001', '08002', '08003', '08004', '08005', '08006', '08007', '08011', '08012'].map(
    (code) => ['matter', code] as const,
  ),
  ...['09001', '09002', '09003', '09004', '09005', '09006', '09009', '09010', '09011', '09012', '09016'].map(
    (code) => ['matter', code] as const,
  ),
  ...['09019', '09020', '09021', '09022', '10001', '10002'].map((code) => ['matter', code] as const),
]

export const everydayClasses: readonly IncidentClass[] = keys.map(([kind, code]) => {
  const found = classOf(kind, code)
  if (!found) throw new Error(`everyday class ${kind} ${code} is not in the catalogue`)
  return found
})
