/**
 * Faults of the record, each saying in Chinese and English what a person can do about it.
 * `code` is stable kebab-case; `message` never holds a password.
 */
export class RecordError extends Error {
  readonly code: string
  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = new.target.name
    this.code = code
  }
}

/** Another living process owns this data folder. */
export class AlreadyRunning extends RecordError {
  readonly pid: number
  constructor(pid: number, folder: string) {
    super(
      'already-running',
      `数据目录 ${folder} 正由进程 ${pid} 使用。请先停止该进程，或换一个数据目录。 ` +
        `The data folder ${folder} is in use by process ${pid}. Stop it first, or choose another folder.`,
    )
    this.pid = pid
  }
}

/** No database answers at the given address. */
export class NoDatabase extends RecordError {
  constructor(where: string, why: string, cause?: unknown) {
    super(
      'no-database',
      `连不上数据库 ${where}(${why})。请检查 DATABASE_URL、网络和数据库服务；不设 DATABASE_URL 则使用内置数据库。 ` +
        `No database answers at ${where} (${why}). Check DATABASE_URL, the network and the database service; ` +
        `unset DATABASE_URL to use the bundled one.`,
      { cause },
    )
  }
}

/** The database was migrated by a newer release than this one. */
export class NewerDatabase extends RecordError {
  constructor(unknownIds: readonly string[]) {
    super(
      'newer-database',
      `数据库已由更新的版本升级(未知的迁移：${unknownIds.join('、')})。请运行该更新版本，或从升级前的备份恢复。 ` +
        `This database was migrated by a newer release (unknown migrations: ${unknownIds.join(', ')}). ` +
        `Run that release, or restore the backup made before the upgrade.`,
    )
  }
}

/** A released migration was edited, or the order changed: the database cannot be trusted to match the code. */
export class ChangedMigration extends RecordError {
  constructor(id: string) {
    super(
      'changed-migration',
      `迁移 ${id} 与数据库中登记的内容不一致：已发布的迁移不得改动。 ` +
        `Migration ${id} differs from the one this database recorded: a released migration is never edited.`,
    )
  }
}

/** The cluster files belong to another major version of PostgreSQL than the bundled one. */
export class WrongCluster extends RecordError {
  constructor(folder: string, found: string, bundled: string) {
    super(
      'wrong-cluster',
      `${folder} 由 PostgreSQL ${found} 建立，而内置的是 ${bundled}。请用原版本做备份后恢复到新目录，或改用相应版本。 ` +
        `${folder} was made by PostgreSQL ${found}, the bundled one is ${bundled}. ` +
        `Back up with the matching release and restore into a new folder, or run the matching release.`,
    )
  }
}

/** The disk is full (SQLSTATE 53100 or ENOSPC). Nothing acknowledged was lost. */
export class DiskFull extends RecordError {
  constructor(cause?: unknown) {
    super(
      'disk-full',
      '磁盘已满：本次未写入，已确认的记录不受影响。请清理或扩大数据盘后重试。 ' +
        'The disk is full: nothing was written; what was acknowledged is safe. Free or add space, then retry.',
      { cause },
    )
  }
}

/** The bundled PostgreSQL could not be started; `message` ends with its last words. */
export class LauncherFailed extends RecordError {
  constructor(what: string, cause?: unknown) {
    super('launcher-failed', what, { cause })
  }
}

/** An act id is already stored under another matter: ids are made once, by the client, for one act. */
export class ActIdTaken extends RecordError {
  constructor(id: string, matter: string) {
    super('act-id-taken', `行为编号 ${id} 已用于事项 ${matter}。 Act id ${id} already belongs to matter ${matter}.`)
  }
}

/** Turns what `pg` or the file system throws into a clear error where one exists; otherwise returns it unchanged. */
export function clearer(error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code
  return code === '53100' || code === 'ENOSPC' ? new DiskFull(error) : error
}
