import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import type { Received } from '#contract/api';
import { useReply } from '@/client/reply';
import { seeVersion, toggleSaved, useSavedGuides } from '@/client/saved-guides';
import { Frame } from '@/parts/frame';
import { Go } from '@/parts/go';
import { Heading } from '@/parts/heading';
import { Loaded } from '@/parts/loaded';
import { Press } from '@/parts/press';
import { changeWords } from '../words-of-changes';
import { Version } from './version';
import style from './index.module.scss';

/** Follows the guide, or no longer: it is the mark by which it is saved. */
const Follow = ({ code, name, version }: { code: string; name: string; version: number }) => {
  const following = useSavedGuides().some((guide) => guide.code === code);
  return (
    <View className={style.acts}>
      <Press
        className="button button--second"
        on={following}
        onPress={() => toggleSaved({ code, name, version })}
      >
        {following ? changeWords.following : changeWords.follow}
      </Press>
      <View className={style.help}>{changeWords.followHelp}</View>
    </View>
  );
};

const Whole = ({ code, versions }: Received<'GET /guides/:code/versions'>) => {
  const latest = versions[0]!;
  const listed = useReply('GET /guides/index', {}).reply?.value.items.find((item) => item.code === code);
  useEffect(() => seeVersion(code, latest.number), [code, latest.number]);
  return (
    <>
      {listed && (
        <>
          <Heading level={2} className={style.title}>
            {listed.name}
          </Heading>
          <Go to="guide" with={{ code }} className="link">
            {changeWords.toGuide}
          </Go>
          <Follow code={code} name={listed.name} version={listed.version} />
        </>
      )}
      {versions.map((version) => (
        <Version key={version.number} of={version} first={version.number === 1} />
      ))}
    </>
  );
};

/** 改了什么: every version of a guide, the newest first, and whether this phone is told of the next. */
export default function ChangesPage() {
  const code = useRouter().params.code ?? '';
  const asked = useReply('GET /guides/:code/versions', { code, limit: 100 });
  return (
    <Frame title={changeWords.title}>
      <Loaded of={asked}>{(loaded) => <Whole {...loaded} />}</Loaded>
    </Frame>
  );
}
