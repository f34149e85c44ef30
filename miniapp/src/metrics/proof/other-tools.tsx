import { Text, View } from '@tarojs/components';
import type { Received } from '#contract/api';
import { Copy } from '@/parts/copy';
import { Heading } from '@/parts/heading';
import { Sheet } from '@/parts/sheet';
import { words } from '@/words';
import { metricsWords } from '../words';
import { headCommand, leafCommand, logCommand } from './commands';
import style from './other-tools.module.scss';

const Way = ({ title, help, command }: { title: string; help: string; command: string }) => (
  <View className={style.way}>
    <Heading level={2} className={style.title}>
      {title}
    </Heading>
    <View className={style.help}>{help}</View>
    <Text className={style.command} userSelect>
      {command}
    </Text>
    <Copy text={command} className="link">
      {words.copy.act}
    </Copy>
  </View>
);

type OtherToolsProps = { receipt: string; proof: Received<'GET /ledger/proof'>; onClose: () => void };

/** The web's own address is relative; another's tool needs the whole. */
const address = () => (API_URL.startsWith('/') ? location.origin + API_URL : API_URL);

/** How to verify with tools that we have not written. */
export const OtherTools = ({ receipt, proof, onClose }: OtherToolsProps) => (
  <Sheet title={metricsWords.proof.others} onClose={onClose}>
    <Way
      title={metricsWords.others.leaf}
      help={metricsWords.others.leafHelp}
      command={leafCommand(receipt, proof)}
    />
    <Way
      title={metricsWords.others.log}
      help={metricsWords.others.logHelp}
      command={logCommand(proof, address())}
    />
    <Way
      title={metricsWords.others.head}
      help={metricsWords.others.headHelp}
      command={headCommand(address())}
    />
  </Sheet>
);
