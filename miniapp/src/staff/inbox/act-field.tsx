import { followUpOutcomes, remedies, voidReasons } from '#contract/vocabulary-of-rectifications';
import { useStaff } from '@/client/staff-session';
import { Photos } from '@/parts/photos';
import { Choice } from '../parts/choice';
import { InputField } from '../parts/field';
import { WordsField } from '../parts/words-field';
import { staffWords } from '../words';
import type { ActDraft, DeskActName, Field } from './acts';

type ActFieldProps = {
  act: DeskActName;
  field: Field;
  needed: boolean;
  draft: ActDraft;
  lacking: boolean;
  onChange: (change: Partial<ActDraft>) => void;
  /** Whether a photo is still on its way. */
  onSending: (sending: boolean) => void;
};

/** One thing that an act asks for. What will be read in public says so. */
export const ActField = ({ act, field, needed, draft, lacking, onChange, onSending }: ActFieldProps) => {
  const staff = useStaff();
  const missing = staffWords.act.missing;
  switch (field) {
    case 'words':
      return (
        <WordsField
          plain
          label={staffWords.act.words[act]}
          help={needed ? staffWords.act.public : staffWords.act.publicOptional}
          fault={lacking ? missing.words : undefined}
          value={draft.words}
          maxLength={500}
          onChange={(said) => onChange({ words: said })}
        />
      );
    case 'privateWords':
      return (
        <WordsField
          label={staffWords.act.privateWords[act === 'interview' ? act : 'follow-up']}
          help={staffWords.act.privateHelp}
          fault={lacking ? missing.privateWords : undefined}
          value={draft.privateWords}
          maxLength={1000}
          onChange={(privateWords) => onChange({ privateWords })}
        />
      );
    case 'department':
      return (
        <InputField
          label={staffWords.act.department}
          fault={lacking ? missing.department : undefined}
          value={draft.department ?? ''}
          suggestions={staff && [staff.department]}
          maxLength={40}
          autoComplete="off"
          onChange={(department) => onChange({ department })}
        />
      );
    case 'outcome':
      return (
        <Choice
          label={staffWords.act.outcome}
          options={followUpOutcomes}
          chosen={draft.outcome}
          fault={lacking ? missing.outcome : undefined}
          onChoose={(outcome) => onChange({ outcome })}
        />
      );
    case 'remedy':
      return (
        <Choice
          label={staffWords.act.remedy}
          options={remedies}
          chosen={draft.remedy}
          fault={lacking ? missing.remedy : undefined}
          onChoose={(remedy) => onChange({ remedy })}
        />
      );
    case 'reason':
      return (
        <Choice
          label={staffWords.act.reason}
          options={voidReasons}
          chosen={draft.reason}
          fault={lacking ? missing.reason : undefined}
          onChoose={(reason) => onChange({ reason })}
        />
      );
    case 'photos':
      return (
        <Photos
          route="POST /desk/photos/:id"
          photos={draft.photos}
          most={3}
          onChange={(photos) => onChange({ photos })}
          onSending={onSending}
        />
      );
  }
};
