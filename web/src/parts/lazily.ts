import { type ComponentType, lazy } from 'react'

/** A component whose code is loaded when it is first shown. `load` loads it in advance. */
export type Lazy<Props> = ComponentType<Props> & { load: () => Promise<ComponentType<Props>> }

export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): Lazy<Props> {
  const Component: ComponentType<Props> = lazy(() =>
    load().then((component) => ({ default: component as ComponentType<object> })),
  )
  return Object.assign(Component as unknown as ComponentType<Props>, { load })
}
