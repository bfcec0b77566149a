import { useMutation } from '@tanstack/react-query'
import { Button, Popconfirm } from 'antd'
import { send } from '../api/client.ts'
import { asProblem } from '../api/problem.ts'
import { useWords } from '../words/use-words.ts'

/** The number is asked for each time, shown once, and every look is logged: the reader is told before. */
export function Contact({ matter, reporter }: { matter: string; reporter: number }) {
  const { t, x } = useWords()
  const look = useMutation({
    mutationFn: () => send<{ phone: string }>(`/api/matters/${encodeURIComponent(matter)}/contact`, { reporter }),
    gcTime: 0,
  })
  if (look.data)
    return (
      <a className="num phone" href={`tel:${look.data.phone}`}>
        {look.data.phone}
      </a>
    )
  return (
    <>
      <Popconfirm
        title={t('m.contactAsk')}
        description={<span className="popconfirm-words">{t('m.contactWarn')}</span>}
        okText={t('m.contactGo')}
        cancelText={t('cancel')}
        onConfirm={() => look.mutate()}
      >
        <Button type="link" size="small" loading={look.isPending}>
          {t('m.contact')}
        </Button>
      </Popconfirm>
      {look.isError && <span className="trouble">{x(asProblem(look.error).words)}</span>}
    </>
  )
}
