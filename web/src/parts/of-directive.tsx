/** The directive that an item belongs to: its title, and its reference without a line break. */
export function OfDirective({ title, reference }: { title: string; reference: string }) {
  return (
    <>
      {title} · <span style={{ whiteSpace: 'nowrap' }}>{reference}</span>
    </>
  )
}
