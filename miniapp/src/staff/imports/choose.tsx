import { useState } from 'react';
import type { Import } from '#contract/imports';
import { importKinds, type ImportKind } from '#contract/vocabulary-of-imports';
import { Refused } from '@/client/call';
import { Notice } from '@/parts/notice';
import { Press } from '@/parts/press';
import { sayFault } from '../parts/asked';
import { Field, SelectField } from '../parts/field';
import importStyle from '../import/bring-in.module.scss';
import { takeFile, tryFile } from './transfer';
import { importsWords } from './words';
import style from './index.module.scss';

/** What a refusal says of the file: which sheet, which heading. */
const detail = (error: Error) =>
  error instanceof Refused
    ? error.reply.fields?.map(({ field, problem }) => `${field}：${problem}`).join('；')
    : undefined;

type ChooseProps = {
  kind: ImportKind;
  editor: boolean;
  onKind: (kind: ImportKind) => void;
  onTried: (tried: Import) => void;
};

/** Which table, and the file to be tried; its template, and the table as it is today. */
export const Choose = ({ kind, editor, onKind, onTried }: ChooseProps) => {
  const [under, setUnder] = useState(false);
  const [error, setError] = useState<Error>();
  const begin = <T,>(act: Promise<T>, then: (value: T) => void) => {
    setUnder(true);
    setError(undefined);
    act.then(then, setError).finally(() => setUnder(false));
  };
  const take = (path: string, name: string) => begin(takeFile(path, name), () => undefined);
  const called = importKinds[kind];
  return (
    <div className={importStyle.card}>
      <SelectField
        label={importsWords.kind}
        value={kind}
        options={Object.entries(importKinds) as [ImportKind, string][]}
        onChange={onKind}
      />
      {editor && (
        <Field label={importsWords.file} help={importsWords.fileHelp}>
          {(ties) => (
            <div className={importStyle.box}>
              <input
                {...ties}
                type="file"
                accept=".xlsx,.csv,text/csv"
                className={importStyle.file}
                onChange={({ target }) => {
                  const file = target.files?.[0];
                  if (file) begin(tryFile(kind, file), onTried);
                  target.value = '';
                }}
              />
            </div>
          )}
        </Field>
      )}
      <div className={style.links}>
        <Press
          className="link"
          onPress={() => take(`/desk/templates/${kind}`, importsWords.templateName(called))}
        >
          {importsWords.template}
        </Press>
        {(['xlsx', 'csv'] as const).map((format) => (
          <Press
            key={format}
            className="link"
            onPress={() =>
              take(`/desk/exports/${kind}?format=${format}`, importsWords.exportName(called, format))
            }
          >
            {importsWords.exported[format]}
          </Press>
        ))}
      </div>
      <div role="status">{under && importsWords.reading}</div>
      {error && <Notice icon="circle-alert" alert {...sayFault(error)} help={detail(error)} />}
    </div>
  );
};
