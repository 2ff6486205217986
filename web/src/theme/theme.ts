import {
  Anchor,
  Button,
  Checkbox,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  InputWrapper,
  type MantineColorsTuple,
  Menu,
  Modal,
  Notification,
  PasswordInput,
  Popover,
  Tabs,
  Tooltip,
} from '@mantine/core'
import './tones.css'
import './page.css'
import { words } from '../words/words.js'
import parts from './parts.module.css'

const blue: MantineColorsTuple = [
  '#e7edfc',
  '#d2defa',
  '#b3c8f7',
  '#9fb9ff',
  '#6f92f0',
  '#4a73e3',
  '#2350c4',
  '#1d46b0',
  '#183a94',
  '#122d75',
]

/** The application's theme, defined once. If a screen needs its own colour or size, this theme is missing something. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  colors: { blue },
  primaryColor: 'blue',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '28px' },
  radius: { xs: '4px', sm: '5px', md: '8px', lg: '10px', xl: '10px' },
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '22px', fontWeight: '650', lineHeight: '1.3' },
      h2: { fontSize: '14px', fontWeight: '600', lineHeight: '1.5' },
      h3: { fontSize: '14px', fontWeight: '600', lineHeight: '1.5' },
      h4: { fontSize: '13px', fontWeight: '600', lineHeight: '1.5' },
    },
  },
  // One primary button per view, in ink; all others are quiet.
  variantColorResolver: (input) => {
    if (input.variant === 'filled' && (input.color === undefined || input.color === 'blue'))
      return {
        background: 'var(--edict-ink)',
        hover: 'var(--edict-ink)',
        color: 'var(--edict-on-ink)',
        hoverColor: 'var(--edict-on-ink)',
        border: '1px solid var(--edict-ink)',
      }
    if (input.variant === 'subtle')
      return {
        background: 'transparent',
        hover: 'var(--edict-hover)',
        color: 'var(--edict-ink)',
        border: '1px solid transparent',
      }
    return defaultVariantColorsResolver(input)
  },
  components: {
    Anchor: Anchor.extend({ defaultProps: { underline: 'hover' }, classNames: { root: parts.anchor } }),
    Button: Button.extend({ defaultProps: { variant: 'default', size: 'sm' }, classNames: { root: parts.button } }),
    Checkbox: Checkbox.extend({ classNames: { body: parts.check } }),
    InputWrapper: InputWrapper.extend({ classNames: { label: parts.label, description: parts.hint, error: parts.error } }),
    Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': words.shell.close } } }),
    Menu: Menu.extend({
      defaultProps: { transitionProps: { duration: 100 }, position: 'bottom-end' },
      classNames: { dropdown: parts.dropdown, item: parts.menuItem, label: parts.menuLabel },
    }),
    Modal: Modal.extend({
      defaultProps: { size: 560, transitionProps: { duration: 100 }, overlayProps: { backgroundOpacity: 0.35 }, padding: 24 },
      classNames: { content: parts.modal, header: parts.modalHeader, title: parts.modalTitle },
    }),
    PasswordInput: PasswordInput.extend({
      defaultProps: { visibilityToggleButtonProps: { 'aria-label': words.session.show_password, tabIndex: 0 } },
    }),
    Popover: Popover.extend({ defaultProps: { transitionProps: { duration: 100 } }, classNames: { dropdown: parts.dropdown } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false }, classNames: { tab: parts.tab, list: parts.tabs } }),
    Tooltip: Tooltip.extend({ defaultProps: { transitionProps: { duration: 100 }, withArrow: false } }),
  },
})

const shared = {
  '--mantine-color-body': 'var(--edict-panel)',
  '--mantine-color-text': 'var(--edict-ink)',
  '--mantine-color-bright': 'var(--edict-ink)',
  '--mantine-color-dimmed': 'var(--edict-muted)',
  '--mantine-color-placeholder': 'var(--edict-muted)',
  '--mantine-color-anchor': 'var(--edict-blue)',
  '--mantine-color-default': 'var(--edict-panel)',
  '--mantine-color-default-hover': 'var(--edict-hover)',
  '--mantine-color-default-color': 'var(--edict-ink)',
  // Field borders must be visible: 3:1 against the panel.
  '--mantine-color-default-border': 'var(--edict-edge)',
  '--mantine-color-error': 'var(--edict-red)',
  '--mantine-color-disabled': 'var(--edict-hover)',
  '--mantine-color-disabled-color': 'var(--edict-muted)',
  '--mantine-color-disabled-border': 'var(--edict-line)',
}

export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared })
