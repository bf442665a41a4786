import { Form } from '../editor/form.ts'
import { filled } from './chosen.ts'

/**
 * A form about a value that is sent as a whole at each change of a part of it. What was sent and did not come back yet counts in the next
 * change, so that who types on while the screen is busy loses nothing.
 */
export abstract class WholeForm<T extends object> extends Form {
  private sent: { value: T | undefined } | null = null

  /** The value as it is in the work. */
  protected abstract get value(): T | undefined

  protected override willUpdate(_changed: Map<string, unknown>): void { this.sent = null }

  /** The value as it is with what was sent. */
  protected get current(): T | undefined { return this.sent ? this.sent.value : this.value }

  /** The value with other parts. */
  protected with(parts: { [Key in keyof T]?: T[Key] | undefined }): T | undefined {
    this.sent = { value: filled(this.current, parts) }
    return this.sent.value
  }
}
