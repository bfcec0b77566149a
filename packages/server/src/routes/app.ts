import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Press } from '@zhiheng/documents'
import type { Actor, AnyKind } from '@zhiheng/procedure'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RawServerDefault,
  RouteGenericInterface,
} from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Contacts } from '../auth/contacts.ts'
import type { Sessions } from '../auth/sessions.ts'
import { HttpProblem } from '../errors.ts'
import type { EvidenceKeeper } from '../evidence.ts'
import type { Registers } from '../intake/registers.ts'
import type { Live } from '../live.ts'
import type { Office } from '../matters/office.ts'
import { instantOf } from '../now.ts'
import type { OfficerRegister } from '../officers/register.ts'
import type { PowerRegister } from '../powers/register.ts'

/** Who may call a route: anyone, anyone signed in, or holders of one of these roles. Every route names one. */
export type Right = 'public' | 'staff' | readonly string[]

declare module 'fastify' {
  interface FastifyContextConfig {
    right?: Right
  }
  interface FastifyRequest {
    viewer: Actor | null
  }
}

/** What routes are wired with. */
export interface House {
  readonly office: Office
  readonly sessions: Sessions
  readonly contacts: Contacts
  readonly evidence: EvidenceKeeper
  readonly live: Live
  /** Sets papers; its compiler runs only while there is something to set. */
  readonly press: Press
  registers(): Registers
  readonly officers: OfficerRegister
  readonly powers: PowerRegister
  /** Reads registers, calendar and settings again. */
  reload(): Promise<void>
  readonly demo: boolean
  /** Signs a tree head over what was recorded since the last one, or over one matter only. */
  seal(matter?: string): Promise<unknown>
}

export type App = FastifyInstance<RawServerDefault, IncomingMessage, ServerResponse, FastifyBaseLogger, ZodTypeProvider>

/** An instant of Asia/Shanghai that exists. */
export const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/, '时间格式为 2024-05-12T09:30:00+08:00')
  .refine(exists, '没有这个日期或时间，请核对')
function exists(text: string) {
  const ms = Date.parse(text)
  return !Number.isNaN(ms) && instantOf(ms) === text
}
/** A date that exists. */
export const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, '日期格式为 2024-05-12')
  .refine((d) => exists(`${d}T00:00:00+08:00`), '没有这个日期，请核对')

export const SESSION_COOKIE = 'zhiheng_session'

/** Fills in the viewer and enforces the right that the route names. */
export async function guard(house: House, request: FastifyRequest): Promise<void> {
  const token = request.cookies[SESSION_COOKIE]
  request.viewer = token ? await house.sessions.actorOf(token) : null
  const right = request.routeOptions.config.right
  if (request.is404 || right === 'public') return
  if (right === undefined) throw new Error(`route ${request.routeOptions.url} names no right`)
  if (!request.viewer) throw new HttpProblem('not-signed-in')
  if (right !== 'staff' && !right.some((role) => request.viewer?.roles.includes(role)))
    throw new HttpProblem('no-right')
}

/** The viewer of a route that is not public. */
export function viewerOf(request: FastifyRequest): Actor {
  if (!request.viewer) throw new HttpProblem('not-signed-in')
  return request.viewer
}

export function kindNamed(house: House, kind: string): AnyKind {
  const found = house.office.kinds.find((k) => k.procedure.kind === kind)
  if (!found)
    throw new HttpProblem('not-found', { words: { zh: `没有“${kind}”这类事项`, en: `There is no kind “${kind}”` } })
  return found
}

export const orNotFound = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new HttpProblem('not-found')
  return value
}

export type Reply = FastifyReply<
  RouteGenericInterface,
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  unknown,
  // biome-ignore lint/suspicious/noExplicitAny: the context config is Fastify’s own.
  any,
  ZodTypeProvider
>
