import type { DeskPoint } from '#contract/desk-places';
import { useReply } from '@/client/reply';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { Asked } from '../parts/asked';
import { Edit, type EditorProps } from './edit';
import { Matrix } from './matrix';
import { WindowRow, type TypedWindow } from './window-row';
import { pointWords } from './words';

type Written = { windows: TypedWindow[] };

/** The windows of a point; that of the self-test is nobody's to change. */
const written = ({ point }: DeskPoint): Written => ({
  windows: point.windows
    .filter(({ test }) => !test)
    .map(({ id, name, comprehensive, items, retiredOn }) => ({
      id,
      name,
      comprehensive,
      items,
      retired: retiredOn !== null,
    })),
});

/** The next number behind the point's id that no window has had: a code is printed with it. */
const nextId = (point: string, windows: TypedWindow[]) => {
  let number = windows.length + 1;
  while (windows.some(({ id }) => id === `${point}-${number}`)) number++;
  return `${point}-${number}`;
};

const swap = (windows: TypedWindow[], at: number, to: number) => {
  const moved = [...windows];
  [moved[at], moved[to]] = [moved[to]!, moved[at]!];
  return moved;
};

/** The windows in their order: added, renamed, retired, never deleted; and what each takes. */
export const Windows = ({ desk, onSaved }: EditorProps) => {
  const guides = useReply('GET /guides/index', {});
  const now = written(desk);
  const words = pointWords.windows;
  const say = ({ windows }: Written) =>
    windows.map(({ name, items }) => `${name}（${items.length}）`).join('、');
  return (
    <Asked of={guides}>
      {(index) => (
        <Edit
          name={`point-windows:${desk.point.id}`}
          now={now}
          revision={desk.revision}
          differences={() => [[pointWords.tabs.windows, say(now)]]}
          isFaulty={({ windows }) => windows.some(({ name }) => !name.trim())}
          save={({ windows }, revision) =>
            act('POST /desk/service-points/windows', { point: desk.point.id, revision, windows })
          }
          onSaved={onSaved}
        >
          {({ windows }, write, tried) => {
            const set = (changed: TypedWindow[]) => write({ windows: changed });
            return (
              <>
                {windows.map((one, at) => (
                  <WindowRow
                    key={one.id}
                    one={one}
                    place={at + 1}
                    last={at === windows.length - 1}
                    tried={tried}
                    onChange={(said) => set(windows.map((is, i) => (i === at ? { ...is, ...said } : is)))}
                    onMove={(by) => set(swap(windows, at, at + by))}
                  />
                ))}
                <Press
                  className="link"
                  onPress={() =>
                    set([
                      ...windows,
                      {
                        id: nextId(desk.point.id, windows),
                        name: words.fresh(windows.length + 1),
                        comprehensive: false,
                        retired: false,
                        items: [],
                      },
                    ])
                  }
                >
                  {words.add}
                </Press>
                <Matrix index={index} windows={windows} onChange={set} />
              </>
            );
          }}
        </Edit>
      )}
    </Asked>
  );
};
