import type { PictureProps } from './picture';

export const Picture = ({ src, label, className }: PictureProps) => (
  <img className={className} src={src} alt={label} />
);
