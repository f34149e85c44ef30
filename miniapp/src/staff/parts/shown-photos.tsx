import { staffWords } from '../words';
import style from './shown-photos.module.scss';

/** Photos beside words, by their addresses; each opens in full. */
export const ShownPhotos = ({ addresses }: { addresses: readonly (string | undefined)[] }) => {
  if (!addresses.length) return null;
  return (
    <div className={style.photos}>
      {addresses.map((address, nth) => (
        <a
          key={address}
          className={`press ${style.photo}`}
          href={API_URL + address}
          target="_blank"
          rel="noreferrer"
        >
          <img className={style.image} src={API_URL + address} alt={staffWords.detail.photo(nth + 1)} />
        </a>
      ))}
    </div>
  );
};
