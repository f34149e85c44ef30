import { Text } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { Icon } from '@/parts/icon';
import { Press } from '@/parts/press';
import { guideWords } from '@/words-of-guides';
import style from './read-aloud.module.scss';

const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined;
const chineseVoice = () => speech?.getVoices().find(({ lang }) => /^zh\b/i.test(lang));

/** Browsers learn of their voices late, and say so. */
const useVoice = () => {
  const [voice, setVoice] = useState(chineseVoice);
  useEffect(() => {
    const learn = () => setVoice(chineseVoice());
    speech?.addEventListener('voiceschanged', learn);
    return () => speech?.removeEventListener('voiceschanged', learn);
  }, []);
  return voice;
};

/** Shown only where a Chinese voice is at hand. Silent again when the person leaves. */
export const ReadAloud = ({ text }: { text: string }) => {
  const voice = useVoice();
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => () => speech?.cancel(), []);
  if (!voice || !speech) return null;
  const press = () => {
    speech.cancel();
    if (speaking) return setSpeaking(false);
    const said = new SpeechSynthesisUtterance(text);
    Object.assign(said, { voice, lang: voice.lang, onend: () => setSpeaking(false) });
    speech.speak(said);
    setSpeaking(true);
  };
  return (
    <Press className={style.button} on={speaking} onPress={press}>
      <Icon name="volume-2" />
      <Text>{speaking ? guideWords.stopReading : guideWords.readAloud}</Text>
    </Press>
  );
};
