import type { Highs, InitOptions, Model } from 'highs'

/** A linear programme with 0/1 columns: columns and rows by number, the matrix in compressed rows. */
export interface Programme {
  sense: 'most' | 'least'
  /** What one unit of each column adds to the objective. */
  value: Float64Array
  /** Between these each column lies. */
  least: Float64Array
  most: Float64Array
  /** The first columns are whole: open or not. The rest follow from them and need not be told so. */
  whole: number
  rowLeast: Float64Array
  rowMost: Float64Array
  starts: Int32Array
  column: Int32Array
  coefficient: Float64Array
}

export interface Solved {
  status: 'optimal' | 'infeasible' | 'stopped'
  /** Proven, even when stopped: no solution is better. Infinity or -Infinity where nothing is proven. */
  bound: number
  /** Which of the whole columns are 1 in the best solution found; null where none was found, or the programme was relaxed. */
  chosen: number[] | null
}

/** How far the solver may be off in a reduced cost or a row, and in what it takes for a whole number or for an equal objective. */
const TOLERANCES = { primal_feasibility_tolerance: 1e-7, dual_feasibility_tolerance: 1e-9, mip_feasibility_tolerance: 1e-6 } as const

/** HiGHS, and how many seconds it may still take. */
export interface Solver {
  highs: Highs
  secondsLeft: number
}

/**
 * Loads HiGHS (WebAssembly, about 5 MB). The only file that names it; nothing is loaded before the first call.
 *
 * @param options where the wasm file lies, in a browser: `locateFile`, `wasmBinary` or `wasmModule`; Node finds it by itself
 * @param seconds how long all solving together may take, above 0
 */
export async function loadSolver(seconds: number, options?: InitOptions): Promise<Solver> {
  const { default: load } = await import('highs')
  return { highs: await load(options), secondsLeft: seconds }
}

/** The linear relaxation: sites may be open in part, so its optimum bounds the real one. Blocks until done or out of time. */
export function relax(solver: Solver, programme: Programme): Solved {
  return run(solver, programme, (model, scale) => {
    const { optimal } = solver.highs.constants.modelStatus
    const nothing = programme.sense === 'most' ? Infinity : -Infinity
    return { bound: model.getModelStatus() === optimal ? model.getObjectiveValue() * scale : nothing, chosen: null }
  })
}

/** The programme itself, by branch and cut, from a known solution (`start`: whole columns that are 1). Blocks likewise. */
export function solve(solver: Solver, programme: Programme, start: readonly number[]): Solved {
  const { highs } = solver
  const { integer } = highs.constants.variableType
  return run(
    solver,
    programme,
    (model, scale) => ({
      bound: Number(model.info.get('mip_dual_bound')) * scale,
      chosen: model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible ? chosenOf(model, programme) : null,
    }),
    (model) => {
      const columns = Int32Array.from({ length: programme.whole }, (_, c) => c)
      model.changeColsIntegrality({ kind: 'set', indices: columns }, new Int32Array(programme.whole).fill(integer))
      model.options.set({ mip_rel_gap: 0, mip_abs_gap: 0 })
      if (start.length > 0)
        model.raw.setSparseSolution({
          indices: Int32Array.from(columns),
          values: Float64Array.from(columns, (c) => (start.includes(c) ? 1 : 0)),
        })
    },
  )
}

function chosenOf(model: Model, { whole }: Programme): number[] {
  const { colValue } = model.getSolution()
  return Array.from({ length: whole }, (_, c) => c).filter((c) => colValue[c]! > 0.5)
}

function run(
  solver: Solver,
  { sense, value, least, most, rowLeast, rowMost, starts, column, coefficient }: Programme,
  read: (model: Model, scale: number) => Omit<Solved, 'status'>,
  prepare: (model: Model) => void = () => {},
): Solved {
  const { highs } = solver
  if (!(solver.secondsLeft > 0)) return { status: 'stopped', bound: sense === 'most' ? Infinity : -Infinity, chosen: null }
  const [numCols, numRows] = [value.length, rowLeast.length]
  const scale = scaleOf(value)
  const data = {
    numCols,
    numRows,
    sense: sense === 'most' ? highs.constants.objectiveSense.maximize : highs.constants.objectiveSense.minimize,
    colCost: value.map((one) => one / scale),
    colLower: least,
    colUpper: most,
    rowLower: rowLeast,
    rowUpper: rowMost,
    matrix: { format: 'csr' as const, numRows, numCols, starts, indices: column, values: coefficient },
  }
  return highs.withModel(data, (model): Solved => {
    model.options.set({ output_flag: false, time_limit: solver.secondsLeft, ...TOLERANCES })
    prepare(model)
    model.run()
    solver.secondsLeft -= model.getRunTime()
    return { status: statusOf(highs, model.getModelStatus()), ...read(model, scale) }
  })
}

/**
 * By how much a bound of this programme may be on the wrong side, at most. Branch and cut passes over solutions that are better
 * by no more than its tolerance. And each reduced cost may have the wrong sign by the dual tolerance: that many times as far as
 * its column, or its row, can move, the optimum may lie beyond what the solver found. Both are in the solver's scale.
 *
 * A column moves from its least to its most, a row at most as far as the columns in it together.
 */
export function solverError({ value, least, most, column, coefficient }: Programme): number {
  const moves = most.map((end, c) => end - least[c]!)
  const rowMoves = column.reduce((sum, c, k) => sum + Math.abs(coefficient[k]!) * moves[c]!, 0)
  const allMoves = moves.reduce((sum, move) => sum + move, rowMoves)
  return scaleOf(value) * (TOLERANCES.mip_feasibility_tolerance + TOLERANCES.dual_feasibility_tolerance * allMoves)
}

function statusOf({ constants }: Highs, status: number): Solved['status'] {
  const { optimal, infeasible, unboundedOrInfeasible } = constants.modelStatus
  if (status === optimal) return 'optimal'
  // Every column has bounds: nothing here is unbounded.
  return status === infeasible || status === unboundedOrInfeasible ? 'infeasible' : 'stopped'
}

/**
 * The solver's tolerances are absolute: larger values than a million, or ones below 1, are divided by a power of two, which rounds
 * nothing, so that the largest is near a million, and a person among 10⁹ is still more than they are. Two objectives that differ by less than about a billionth of the largest value are one to the solver.
 */
function scaleOf(value: Float64Array): number {
  const largest = value.reduce((most, one) => Math.max(most, one), 0)
  return largest > 1e6 || (largest > 0 && largest < 1) ? 2 ** Math.ceil(Math.log2(largest / 1e6)) : 1
}
