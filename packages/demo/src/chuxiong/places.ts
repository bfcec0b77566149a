import boundary from '../../data/532301-boundary.json' with { type: 'json' }

export const JURISDICTION = '532301'

/**
 * The 15 townships of Chuxiong City (statistical codes). Seats are approximate and only for the demo; `weight` is
 * the share of reports in the synthetic year: most happen in the two towns of the urban area.
 */
export const townships = [
  { township: '532301101', name: '鹿城镇', lon: 101.546, lat: 25.035, weight: 52 },
  { township: '532301102', name: '东瓜镇', lon: 101.525, lat: 25.085, weight: 21 },
  { township: '532301103', name: '吕合镇', lon: 101.36, lat: 25.13, weight: 4 },
  { township: '532301104', name: '紫溪镇', lon: 101.42, lat: 25.02, weight: 4 },
  { township: '532301105', name: '东华镇', lon: 101.53, lat: 24.94, weight: 4 },
  { township: '532301106', name: '子午镇', lon: 101.57, lat: 24.86, weight: 3 },
  { township: '532301107', name: '苍岭镇', lon: 101.7, lat: 25.03, weight: 4 },
  { township: '532301108', name: '三街镇', lon: 101.36, lat: 24.72, weight: 1.5 },
  { township: '532301109', name: '八角镇', lon: 101.3, lat: 24.83, weight: 1.2 },
  { township: '532301110', name: '中山镇', lon: 101.24, lat: 24.72, weight: 1.2 },
  { township: '532301111', name: '新村镇', lon: 101.38, lat: 24.6, weight: 1.1 },
  { township: '532301112', name: '西舍路镇', lon: 101.14, lat: 24.72, weight: 0.8 },
  { township: '532301201', name: '树苴乡', lon: 101.33, lat: 24.93, weight: 0.8 },
  { township: '532301202', name: '大过口乡', lon: 101.48, lat: 24.8, weight: 0.7 },
  { township: '532301203', name: '大地基乡', lon: 101.45, lat: 24.72, weight: 0.7 },
] as const

export type Township = (typeof townships)[number]

export const rings = boundary.rings as [number, number][][]
