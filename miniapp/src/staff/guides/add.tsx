import { useState, type FormEvent } from 'react';
import { audiences, type Audience } from '#contract/vocabulary';
import { go } from '@/client/go';
import { randomId } from '@/client/random-id';
import { Notice } from '@/parts/notice';
import { act } from '../ask';
import { useActing } from '../parts/acting';
import { emptyFacts } from '../guide/fields';
import { guideDeskWords } from '../guide/words';
import { sayFault } from '../parts/asked';
import { InputField, SelectField } from '../parts/field';
import { WordsField } from '../parts/words-field';

const words = guideDeskWords.add;

/** A new guide: its heads, and why it is written; it is begun as a draft and goes on in the form. */
export const Add = ({ onDone }: { onDone: () => void }) => {
  const [id] = useState(randomId);
  const [name, setName] = useState('');
  const [audience, setAudience] = useState<Audience>('individual');
  const [department, setDepartment] = useState('');
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const { under, error, run } = useActing();
  const missing = (value: string) => (tried && !value.trim() ? words.missing : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!name.trim() || !department.trim()) return;
    const content = { name, audience, department, lifeStage: null, businessTheme: null, facts: emptyFacts };
    void run(async () => {
      const { code } = await act('POST /desk/guides', { id, content, why });
      onDone();
      await go('deskGuide', { code });
    });
  };
  return (
    <form noValidate onSubmit={submit}>
      <p>{words.help}</p>
      <InputField label={words.name} value={name} fault={missing(name)} maxLength={200} onChange={setName} />
      <SelectField
        label={words.audience}
        value={audience}
        options={Object.entries(audiences) as [Audience, string][]}
        onChange={setAudience}
      />
      <InputField
        label={words.department}
        value={department}
        fault={missing(department)}
        maxLength={200}
        onChange={setDepartment}
      />
      <WordsField label={words.why} low plain maxLength={500} value={why} onChange={setWhy} />
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} />}
      <button type="submit" className="press button">
        {under ? guideDeskWords.sending : words.begin}
      </button>
    </form>
  );
};
