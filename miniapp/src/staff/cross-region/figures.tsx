import type { CrossRegionFigures, DirectionCounts } from '#contract/cross-region-figures';
import { dayOf } from '#rules/shanghai';
import { Press } from '@/parts/press';
import { useDesk } from '../ask';
import { saveTable } from '../import/save';
import { Asked } from '../parts/asked';
import style from './list.module.scss';
import { deskCrossRegionWords as said } from './words';

const counted = ['taken', 'open', 'delivered', 'returned', 'withdrawn', 'overdue', 'lateSteps'] as const;

const numbersOf = (counts: Omit<DirectionCounts, 'byState' | 'byMonth'>) =>
  counted.map((column) => String(counts[column]));

/** The rows of the table: of each partner and direction all together, then month by month. */
const rowsOf = ({ partners }: CrossRegionFigures): string[][] =>
  partners.flatMap(({ agency, outward, inward }) =>
    (
      [
        [said.outward, outward],
        [said.inward, inward],
      ] as const
    )
      .filter(([, counts]) => counts.taken > 0)
      .flatMap(([direction, counts]) => [
        [agency.name, direction, said.allMonths, ...numbersOf(counts)],
        ...counts.byMonth.map((each) => [agency.name, direction, each.month, ...numbersOf(each)]),
      ]),
  );

const Table = ({ figures }: { figures: CrossRegionFigures }) => {
  const rows = rowsOf(figures);
  const columns = Object.values(said.figureColumns);
  if (!figures.since) return <p className={style.about}>{said.figuresNone}</p>;
  return (
    <>
      <p className={style.about}>{said.figuresSince(figures.since)}</p>
      <div className={style.wide} role="region" aria-label={said.figures} tabIndex={0}>
        <table className={style.items}>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.slice(0, 3).join()}>
                {row.map((cell, nth) => (
                  <td key={columns[nth]} className={nth > 2 ? style.number : undefined}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Press className="link" onPress={() => saveTable(said.csvName(dayOf(Date.now())), [columns, ...rows])}>
        {said.csv}
      </Press>
    </>
  );
};

/** How many cases the region and each of its partners handed each other, as the ledger counts them. */
export const Figures = ({ region }: { region: string }) => (
  <section className={style.figures}>
    <h2 className={style.title}>{said.figures}</h2>
    <Asked of={useDesk('GET /cross-region/figures', { region })}>
      {(figures) => <Table figures={figures} />}
    </Asked>
  </section>
);
