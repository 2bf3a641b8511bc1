export type Row = {
  what: string;
  figure: number;
  unit: string;
  /** The figure should not be above it; null where a figure is only told. */
  goal: number | null;
  note?: string;
};

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** A plain table: what, how much, the goal, whether it is met. */
export function printTable(rows: readonly Row[]): string {
  const cells = rows.map(({ what, figure, unit, goal, note }) => [
    what,
    `${number.format(figure)} ${unit}`.trim(),
    goal === null ? '' : `≤ ${number.format(goal)}`,
    goal === null ? '' : figure <= goal ? 'met' : 'MISSED',
    note ?? '',
  ]);
  const table = [['what', 'figure', 'goal', '', ''], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
