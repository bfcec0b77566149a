import type { AnyKind } from '@zhiheng/procedure'
import type { Migration } from '@zhiheng/record'

/** The fact table of a kind, made from its declaration: a new matter brings its own view and touches nothing here. */
export function factMigration(kind: AnyKind): Migration {
  const { table, columns, indexes } = kind.facts
  const lines = Object.entries(columns).map(([name, type]) => `  ${name} ${type}`)
  const index = indexes.map(
    (on, i) =>
      `CREATE INDEX ${table}_${i} ON ${table} (jurisdiction, ${on.join(', ')}) INCLUDE (stage) WHERE ${on[0]} IS NOT NULL;`,
  )
  return {
    id: `view-${table}-0001`,
    affects: `matters of the kind ${kind.procedure.kind}`,
    sql: `
CREATE TABLE ${table} (
  jurisdiction text NOT NULL,
  matter text NOT NULL,
${lines.join(',\n')},
  PRIMARY KEY (jurisdiction, matter)
);
${index.join('\n')}
GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO zhiheng_app;
`,
  }
}
