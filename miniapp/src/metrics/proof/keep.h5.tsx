import type { KeepProps } from './keep';
import { metricsWords } from '../words';

export const Keep = ({ receipt, proof, className }: KeepProps) => (
  <a
    className={`press ${className}`}
    download={metricsWords.proof.file(receipt)}
    href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(proof, null, 2))}`}
  >
    {metricsWords.proof.download}
  </a>
);
