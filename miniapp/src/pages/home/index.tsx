import { usePreferences } from '@/client/preferences';
import { Frame } from '@/parts/frame';
import { words } from '@/words';
import { ElderHome } from './elder';
import { StandardHome } from './standard';

/** 首页, in either mode. */
export default function Home() {
  const { elder } = usePreferences();
  return (
    <Frame title={words.product} tab="home">
      {elder ? <ElderHome /> : <StandardHome />}
    </Frame>
  );
}
