import type { Page, Reply } from "./page";

/** A call of the classic API as Excel on the web gets it: its arguments have names. */
export interface NamedCall extends Readonly<Record<string, unknown>> {
  readonly DdaMethod: { readonly DispatchId: number };
}

export type NamedExecution = (page: Page, data: NamedCall) => object | Promise<object>;

/** The desktop's answer as the web gives it. */
export async function nameReply(
  reply: Promise<Reply>,
  name: (payload: unknown) => object = () => ({}),
): Promise<object> {
  const [status, payload] = await reply;
  return status === 0 ? { Error: 0, ...name(payload) } : { Error: status };
}
