import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { QueuedView } from '../api/generated/types.gen.js'
import { QueueItem } from './queue-item.js'

const DEAD: QueuedView = {
  id: '01970000-0000-7000-8000-000000000000',
  kind: 'reminder.send',
  state: 'dead',
  code: 'mail/refused',
  person_id: null,
  due_at: '2026-06-30T07:00:00Z',
  next_try_at: null,
  attempts: 1,
  retriable: true,
}

function show(changes: Partial<QueuedView> = {}, asked = false) {
  const done: string[] = []
  render(
    <MantineProvider>
      <QueueItem
        one={{ ...DEAD, ...changes }}
        name="Ira Finch"
        when={(at) => at}
        asked={asked}
        pending={false}
        onRetry={() => done.push('retry')}
        onDismiss={() => done.push('dismiss')}
      />
    </MantineProvider>,
  )
  return done
}

describe('an item of the queue', () => {
  it('says what failed, for whom and why, and can be retried and dismissed with the keyboard', async () => {
    const done = show()
    expect(screen.getByRole('heading').textContent).toBe('Reminder of a deadline to Ira Finch given up')
    expect(screen.getByText(/refused the recipient/)).toBeTruthy()
    await userEvent.tab()
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Retry: Reminder of a deadline')
    await userEvent.keyboard('{Enter}')
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(done).toEqual(['retry', 'dismiss'])
  })

  it('cannot be retried where that happens elsewhere, or while a retry is on its way', () => {
    show({ kind: 'letter.send', retriable: false })
    expect(screen.queryByRole('button', { name: /Retry/ })).toBeNull()
    show({}, true)
    expect((screen.getByRole('button', { name: /Retry/ }) as HTMLButtonElement).disabled).toBe(true)
  })

  it('shows a code without words, and offers nothing for what will be tried again by itself', () => {
    show({ state: 'retrying', code: 'TypeError', next_try_at: '2026-06-30T08:00:00Z' })
    expect(screen.getByText(/Error TypeError/)).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })
})
