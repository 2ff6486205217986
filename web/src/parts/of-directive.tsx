/** Which directive a thing belongs to: its title, and its reference in one piece. */
export function OfDirective({ title, reference }: { title: string; reference: string }) {
  return (
    <>
      {title} · <span style={{ whiteSpace: 'nowrap' }}>{reference}</span>
    </>
  )
}
