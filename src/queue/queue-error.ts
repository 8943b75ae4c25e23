import type { Code } from "../diagnostics/catalog.ts";
import { type Diagnostic, diagnose } from "../diagnostics/diagnostic.ts";

/** Why a queue or a store cannot be used, for whoever typed the command. */
export class QueueError extends Error {
  readonly diagnostic: Diagnostic;

  constructor(code: Code, message: string, help?: string) {
    super(message);
    this.name = "QueueError";
    this.diagnostic = diagnose(code, message, help === undefined ? {} : { help });
  }
}
