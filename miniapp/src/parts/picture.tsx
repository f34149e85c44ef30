import { Image } from '@tarojs/components';

export type PictureProps = { src: string; label: string; className?: string };

/** A picture that fills its place. On the web it is an img (picture.h5.tsx). */
export const Picture = ({ src, label, className = '' }: PictureProps) => (
  <Image className={className} src={src} mode="aspectFill" ariaLabel={label} />
);
