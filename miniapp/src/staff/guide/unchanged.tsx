import type { DeskGuide, GuideDraft } from '#contract/guide-drafts';
import { guidePlaces, same, statedAt } from '#rules/guide-diff';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { SameRow } from './diff-row';
import { guideDeskWords } from './words';
import style from './review.module.scss';

type Place = { group: string; field: string };
export const isAt = (one: Place) => (other: Place) => one.group === other.group && one.field === other.field;

/** The fields that stay as they are: those of which something is stated, and those of which something was found. */
export const unchangedIn = ({ current }: DeskGuide, { content }: GuideDraft, found: readonly Place[]) =>
  guidePlaces.filter((place) => {
    const stated = statedAt(content, place.group, place.field);
    const before = current && statedAt(current.content, place.group, place.field);
    const said = stated && stated !== 'not-provided';
    return (said || found.some(isAt(place))) && same(stated, before ?? undefined);
  });

/** What stays as it is, folded. */
export const Unchanged = ({
  places,
  content,
  open,
  onFold,
}: {
  places: readonly Place[];
  content: GuideDraft['content'];
  open: boolean;
  onFold: () => void;
}) =>
  places.length ? (
    <>
      <Press className={style.fold} unfolded={open} onPress={onFold}>
        <Icon name={open ? 'chevron-up' : 'chevron-down'} size={20} />
        {guideDeskWords.unchanged(places.length)}
      </Press>
      {open &&
        places.map(({ group, field }) => (
          <SameRow key={group + field} group={group} field={field} stated={statedAt(content, group, field)} />
        ))}
    </>
  ) : null;
