import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CaseDoors } from '#contract/rating-doors';
import { keepCase } from '@/client/cases';
import { ActionBar } from '@/parts/action-bar';
import { Frame } from '@/parts/frame';
import { Press } from '@/parts/press';
import { FieldError, TextField } from '@/parts/text-field';
import { useSend } from '../sent';
import { rateWords } from '../words';
import { Found } from './found';
import style from './index.module.scss';

/** As the contract takes a number; capitals, digits, hyphens. */
const NUMBER = /^[A-Za-z0-9-]{4,60}$/;

/** 凭编号评: by the number of a case and the name it was filed under, without a sign-in, to each step of it. */
export default function Case() {
  const [typed, setTyped] = useState({ number: '', name: '' });
  const [tried, setTried] = useState(false);
  const [found, setFound] = useState<CaseDoors>();
  const { sending, why, send } = useSend('POST /rating-doors', (doors) => {
    keepCase(doors);
    setFound(doors);
  });
  const caseNumber = typed.number.normalize('NFKC').replace(/\s/g, '');
  const applicant = typed.name.trim();
  const faults = { number: !NUMBER.test(caseNumber), name: applicant.length < 2 };
  const look = () => {
    setTried(true);
    setFound(undefined);
    if (!faults.number && !faults.name) void send({ caseNumber, applicant });
  };
  const main = (
    <Press className={`button ${style.find}`} onPress={look}>
      {sending ? rateWords.case.finding : rateWords.case.find}
    </Press>
  );
  return (
    <Frame title={rateWords.case.title} actions={<ActionBar main={main} />}>
      <View className={style.intro}>{rateWords.case.intro}</View>
      {why && (
        <View className={style.why}>
          <FieldError>{why}</FieldError>
        </View>
      )}
      <TextField
        label={rateWords.case.number}
        value={typed.number}
        most={80}
        error={tried && faults.number ? rateWords.case.numberFault : undefined}
        onChange={(number) => setTyped({ ...typed, number })}
      />
      <TextField
        label={rateWords.case.name}
        value={typed.name}
        most={60}
        error={tried && faults.name ? rateWords.case.nameFault : undefined}
        onChange={(name) => setTyped({ ...typed, name })}
      />
      {found && <Found doors={found} />}
    </Frame>
  );
}
