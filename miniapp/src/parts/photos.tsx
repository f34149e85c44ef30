import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import type { UploadKey } from '#contract/api';
import { useOnline } from '@/client/online';
import { photoWords } from '@/words-of-photos';
import { Box } from './box';
import { Heading } from './heading';
import { Icon } from './icon';
import { shownPhoto, usePhotoUploads, type Waiting } from './photo-uploads';
import { Picture } from './picture';
import { Press } from './press';
import style from './photos.module.scss';

const Photo = ({ src, nth, onRemove }: { src: string | undefined; nth: number; onRemove: () => void }) => (
  <Box role="listitem" className={style.photo}>
    {src ? (
      <Picture className={style.picture} src={src} label={photoWords.one(nth)} />
    ) : (
      <View className={style.unseen}>{photoWords.one(nth)}</View>
    )}
    <Press className={style.remove} label={photoWords.remove(nth)} onPress={onRemove}>
      <View className={style.cross}>
        <Icon name="x" size={16} />
      </View>
    </Press>
  </Box>
);

const Add = ({ online, onAdd }: { online: boolean; onAdd: () => void }) => {
  const inside = (
    <>
      <Icon name="camera" />
      <Text>{photoWords.add}</Text>
    </>
  );
  if (!online) return <View className={`${style.add} ${style.disabled}`}>{inside}</View>;
  return (
    <Press className={style.add} onPress={onAdd}>
      {inside}
    </Press>
  );
};

/** How each that waits stands; one that did not get there may be sent again. */
const Standing = ({
  waiting,
  before,
  onAgain,
}: {
  waiting: readonly Waiting[];
  before: number;
  onAgain: (one: Waiting) => void;
}) => (
  <Box role="status" className={style.standing}>
    {waiting.map((one, at) => (
      <View key={one.id}>
        {photoWords.how(before + at + 1, one.fault?.why ?? photoWords.sending)}
        {one.fault?.again && (
          <Press className="link" onPress={() => onAgain(one)}>
            {photoWords.again}
          </Press>
        )}
      </View>
    ))}
  </Box>
);

/**
 * Photos beside words, `most` at most: sent as soon as they are chosen. `photos` are the ids of those that the server
 * has; `onSending` says whether one is still on its way, so that nothing is handed in without it.
 */
export const Photos = ({
  photos,
  most,
  onChange,
  onSending,
  route = 'POST /photos/:id',
}: {
  photos: readonly string[];
  most: number;
  onChange: (ids: string[]) => void;
  onSending: (sending: boolean) => void;
  route?: UploadKey;
}) => {
  const online = useOnline();
  const { waiting, add, send, remove } = usePhotoUploads(route, photos, onChange);
  const sending = waiting.some(({ fault }) => !fault);
  useEffect(() => onSending(sending), [sending, onSending]);
  const room = most - photos.length - waiting.length;
  const all = [
    ...photos.map((id) => ({ id, src: shownPhoto(id) })),
    ...waiting.map(({ id, photo }) => ({ id, src: photo.shown })),
  ];
  return (
    <View>
      <View className={style.head}>
        <Heading level={2}>{photoWords.title}</Heading>
        <Text className={style.limit}>{photoWords.limit(most)}</Text>
      </View>
      <View className={style.row}>
        {all.length > 0 && (
          <Box role="list" label={photoWords.title} className={style.row}>
            {all.map(({ id, src }, at) => (
              <Photo key={id} src={src} nth={at + 1} onRemove={() => remove(id)} />
            ))}
          </Box>
        )}
        {room > 0 && <Add online={online} onAdd={() => void add(room)} />}
      </View>
      <Standing waiting={waiting} before={photos.length} onAgain={(one) => void send(one)} />
      <View className={style.help}>{online ? photoWords.seen : photoWords.offline}</View>
    </View>
  );
};
