import type { DeskPoint } from '#contract/desk-places';
import { servicePointKinds } from '#contract/vocabulary-of-ratings';
import { stated } from '#rules/known';
import { act } from '../ask';
import { Tick } from './tick';
import { Edit } from '../parts/edit';
import type { EditorProps } from './editor';
import { FactsFields, areFaulty, factsToSend, type TypedFacts } from './facts-fields';
import { pointWords } from './words';

type Written = TypedFacts & { retired: boolean };

const written = ({ point }: DeskPoint): Written => {
  const position = stated(point.position);
  return {
    name: point.name,
    kind: point.kind,
    address: stated(point.address) ?? '',
    phone: stated(point.phone) ?? '',
    longitude: position ? String(position.longitude) : '',
    latitude: position ? String(position.latitude) : '',
    directions: stated(point.directions) ?? '',
    retired: point.retiredOn !== null,
  };
};

const labelled = ['name', 'address', 'phone', 'longitude', 'latitude', 'directions'] as const;

/** Where a point is, how it is called, and whether it is still used. */
export const Facts = ({ desk, onSaved }: EditorProps) => {
  const now = written(desk);
  const words = pointWords.facts;
  return (
    <Edit
      name={`point-facts:${desk.point.id}`}
      now={now}
      revision={desk.revision}
      differences={(mine) => [
        ...labelled.flatMap((key): [string, string][] =>
          now[key] === mine[key] ? [] : [[words[key], now[key]]],
        ),
        ...(now.kind === mine.kind
          ? []
          : ([[words.kind, servicePointKinds[now.kind]]] as [string, string][])),
        ...(now.retired === mine.retired
          ? []
          : ([[words.inUse, words.states[now.retired ? 'retired' : 'used']]] as [string, string][])),
      ]}
      isFaulty={areFaulty}
      save={({ retired, ...facts }, revision) =>
        act('POST /desk/service-points/facts', {
          point: desk.point.id,
          revision,
          ...factsToSend(facts),
          retired,
        })
      }
      onSaved={onSaved}
    >
      {(facts, write, tried) => (
        <>
          <FactsFields facts={facts} tried={tried} write={write} />
          <Tick
            label={words.retired}
            help={words.retiredHelp}
            on={facts.retired}
            onSet={(retired) => write({ retired })}
          />
        </>
      )}
    </Edit>
  );
};
