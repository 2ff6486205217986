import { PageHead } from '../parts/page-head.js'
import { TimesIn } from '../parts/times-in.js'
import { words } from '../words/words.js'
import style from './account.module.css'
import { CalendarMail } from './calendar-mail.js'
import { FactorPanel } from './factor-panel.js'
import { LocalePanel } from './locale-panel.js'
import { NoticesPanel } from './notices-panel.js'
import { OwnFeeds } from './own-feeds.js'
import { OwnTokens } from './own-tokens.js'
import { PasswordPanel } from './password-panel.js'
import { SessionsPanel } from './sessions-panel.js'

/** The reader's own account: how they sign in, and the sessions they have open. */
export function AccountPage() {
  return (
    <>
      <PageHead title={words.account.title} lead={words.account.lead} />
      <div className={style.panels}>
        <PasswordPanel />
        <FactorPanel />
        <SessionsPanel />
        <OwnFeeds />
        <LocalePanel />
        <CalendarMail />
        <OwnTokens />
        <NoticesPanel />
      </div>
      <TimesIn />
    </>
  )
}
