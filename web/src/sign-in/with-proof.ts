import { isProblem } from '../api/problem.js'
import { type Challenge, solve } from './solve.js'

/** Sends a request; if the server asks for a proof of work, solves it and sends the request again. `onSolving` says that this takes a moment. */
export async function withProof<Body extends object, Answer>(
  body: Body,
  send: (body: Body & { proof?: string }) => Promise<Answer>,
  onSolving: () => void,
): Promise<Answer> {
  try {
    return await send(body)
  } catch (error) {
    if (!isProblem(error) || error.code !== 'sign_in/proof_needed') throw error
    onSolving()
    return send({ ...body, proof: await solve(error.params as unknown as Challenge) })
  }
}
