import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Problem } from '../api/problem.js'
import { sessionQuery } from '../api/queries.js'
import { words } from '../words/words.js'
import { ReasonDialog } from './reason-dialog.js'

const SAY = { title: 'Drop the measure', will: 'It can no longer be released.', submit: 'Drop measure' }

function open(send: jest.Mock) {
  const onClose = jest.fn()
  const client = new QueryClient()
  client.setQueryData(sessionQuery.queryKey, { person: { email: 'ada@orla.example' } } as never)
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <ReasonDialog say={SAY} version={3} touches={[]} send={send} onClose={onClose} />
      </QueryClientProvider>
    </MantineProvider>,
  )
  const reason = () => screen.getByRole('textbox') as HTMLTextAreaElement
  const submit = () => userEvent.click(screen.getByRole('button', { name: SAY.submit }))
  return { onClose, reason, submit }
}

const problem = (status: number, code: string, params = {}) => new Problem(status, code, code, params)

describe('a dialog that asks for a reason', () => {
  it('sends nothing without a reason, and says so at the field', async () => {
    const send = jest.fn()
    const { submit, reason } = open(send)
    await submit()
    expect(send).not.toHaveBeenCalled()
    expect(reason().getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(words.problems.required)).toBeTruthy()
  })

  it('sends the version that the reader saw, and closes after success', async () => {
    const send = jest.fn().mockResolvedValue({})
    const { submit, reason, onClose } = open(send)
    await userEvent.type(reason(), 'Wrong product')
    await submit()
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(send).toHaveBeenCalledWith({ reason: 'Wrong product' }, { key: expect.any(String), version: 3 })
  })

  it('keeps what was typed if the server refuses, and repeats the request under the same key', async () => {
    const send = jest.fn().mockRejectedValueOnce(problem(409, 'measure/released')).mockResolvedValue({})
    const { submit, reason, onClose } = open(send)
    await userEvent.type(reason(), 'Wrong product')
    await submit()
    await waitFor(() => expect(screen.getByText('measure/released')).toBeTruthy())
    expect([onClose.mock.calls.length, reason().value]).toEqual([0, 'Wrong product'])
    await submit()
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    const [first, second] = send.mock.calls.map(([, { key }]) => key)
    expect(second).toBe(first)
  })

  it('uses another key for another reason', async () => {
    const send = jest.fn().mockRejectedValueOnce(problem(409, 'measure/released')).mockResolvedValue({})
    const { submit, reason } = open(send)
    await userEvent.type(reason(), 'One')
    await submit()
    await waitFor(() => expect(send).toHaveBeenCalledTimes(1))
    await userEvent.type(reason(), ' more')
    await submit()
    await waitFor(() => expect(send).toHaveBeenCalledTimes(2))
    const [first, second] = send.mock.calls.map(([, { key }]) => key)
    expect(second).not.toBe(first)
  })

  it('offers to load the current version if someone else changed it, and then sends that one', async () => {
    const send = jest
      .fn()
      .mockRejectedValueOnce(problem(412, 'resource/stale', { version: 4 }))
      .mockResolvedValue({})
    const { submit, reason, onClose } = open(send)
    await userEvent.type(reason(), 'Wrong product')
    await submit()
    const reload = await screen.findByRole('button', { name: words.problems.stale_load })
    await userEvent.click(reload)
    await waitFor(() => expect(screen.queryByRole('button', { name: words.problems.stale_load })).toBeNull())
    await submit()
    await waitFor(() => expect(onClose).toHaveBeenCalled())
    expect(send.mock.calls[1]![1]).toMatchObject({ version: 4 })
  })
})
