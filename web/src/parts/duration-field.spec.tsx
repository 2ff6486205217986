import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { type Duration, DurationField, durationOf, minutesOf, spellOut } from './duration-field.js'

function Field() {
  const [value, change] = useState<Duration>({ count: '', unit: 'hours' })
  return <DurationField label="Time needed" value={value} onChange={change} error={minutesOf(value).error} />
}

describe('a duration', () => {
  it.each([
    [null, { count: '', unit: 'hours' }],
    [0, { count: '0', unit: 'minutes' }],
    [90, { count: '90', unit: 'minutes' }],
    [120, { count: '2', unit: 'hours' }],
    [2_880, { count: '2', unit: 'days' }],
  ])('of %p minutes is shown in the largest whole unit', (minutes, shown) => {
    expect(durationOf(minutes)).toEqual(shown)
    expect(minutesOf(shown as Duration)).toEqual({ minutes, error: null })
  })

  it('accepts halves, with a point or a comma, and refuses anything else', () => {
    expect(minutesOf({ count: '1.5', unit: 'hours' }).minutes).toBe(90)
    expect(minutesOf({ count: '1,5', unit: 'hours' }).minutes).toBe(90)
    for (const count of ['-1', 'two', '1e3', '99999999'])
      expect(minutesOf({ count, unit: 'days' })).toEqual({ minutes: null, error: expect.any(String) })
  })

  it('is written out in full', () => expect(spellOut(4_260)).toBe('2 days 23 h'))

  it('is typed into a field with a label, and keeps what was typed', async () => {
    render(
      <MantineProvider>
        <Field />
      </MantineProvider>,
    )
    const field = screen.getByLabelText('Time needed')
    await userEvent.type(field, 'two')
    expect((field as HTMLInputElement).value).toBe('two')
    expect(field.getAttribute('aria-invalid')).toBe('true')
  })
})
