import { personalDataKinds } from '#contract/vocabulary-of-personal-data';
import { findPersonalData } from '#rules/personal-data';
import { photoWords } from '@/words-of-photos';
import { Box } from './box';
import { Icon } from './icon';
import style from './personal-data-hint.module.scss';

/** Says under a field that what is typed there seems to name somebody, and that the public will not read it. */
export const PersonalDataHint = ({ words }: { words: string }) => {
  const kinds = [...new Set(findPersonalData(words).map(({ kind }) => personalDataKinds[kind]))];
  return (
    <Box role="status">
      {kinds.length > 0 && (
        <Box role="group" className={style.hint}>
          <Icon name="info" size={20} />
          {photoWords.found(kinds.join('、'))}
        </Box>
      )}
    </Box>
  );
};
