import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Language } from '../../i18n/languages.ts'

/** Texts that come to the page when the part that shows them is first looked at, and again when another language is chosen. */
export class LazyTexts<T> implements ReactiveController {
  /** In the language that was chosen last; `null` until the first are there. */
  now: T | null = null
  private language: Language | null = null

  /** `wanted` gives the language of the host; `null` while it needs no texts. */
  constructor(private readonly host: ReactiveControllerHost, private readonly load: (language: Language) => Promise<T>, private readonly wanted: () => Language | null) { host.addController(this) }

  hostUpdate(): void {
    const language = this.wanted()
    if (language === null || language === this.language) return
    this.language = language
    void this.load(language).then((texts) => {
      // Another may have been chosen meanwhile.
      if (language !== this.language) return
      this.now = texts
      this.host.requestUpdate()
    })
  }
}
