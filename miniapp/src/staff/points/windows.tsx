import { useReply } from '@/client/reply';
import { Press } from '@/parts/press';
import { act } from '../ask';
import { Asked } from '../parts/asked';
import { Edit } from '../parts/edit';
import type { EditorProps } from './editor';
import { Matrix } from './matrix';
import { WindowRow } from './window-row';
import { pointWords } from './words';
import { differing, nextId, withTheirs, written, type TypedWindow } from './written-windows';

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
  return (
    <Asked of={guides}>
      {(index) => (
        <Edit
          name={`point-windows:${desk.point.id}`}
          now={{ windows: now }}
          revision={desk.revision}
          differences={({ windows }) => differing(windows, now)}
          merged={({ windows }) => ({ windows: withTheirs(windows, now) })}
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
