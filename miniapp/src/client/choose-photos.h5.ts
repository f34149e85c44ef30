import { Unreadable, type ChosenPhoto } from './chosen-photo';

/** The longer side of what is sent, and of what shows it here (pixels). */
const SENT = 1600;
const SHOWN = 240;

/** Draws a photo anew in the browser: small, upright, and without where it was taken. */
const draw = (photo: ImageBitmap, side: number) => {
  const scale = Math.min(1, side / Math.max(photo.width, photo.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(photo.width * scale));
  canvas.height = Math.max(1, Math.round(photo.height * scale));
  canvas.getContext('2d')?.drawImage(photo, 0, 0, canvas.width, canvas.height);
  return canvas;
};

const toBlob = (canvas: HTMLCanvasElement) =>
  new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.85));

const open = async (file: File): Promise<ChosenPhoto> => {
  const photo = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  const blob = photo && (await toBlob(draw(photo, SENT)));
  const read = async () => {
    if (!blob) throw new Unreadable();
    return blob.arrayBuffer();
  };
  return { shown: photo ? draw(photo, SHOWN).toDataURL('image/jpeg') : '', read };
};

/** The files that a person chooses; a browser that does not say when they choose none never answers. */
const chooseFiles = () =>
  new Promise<File[]>((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = 'image/*';
    input.multiple = true;
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });

export const choosePhotos = async (most: number): Promise<ChosenPhoto[]> =>
  Promise.all((await chooseFiles()).slice(0, most).map(open));
