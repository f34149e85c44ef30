import type { ListedItem } from '#contract/item-lists';
import { audiences, exercisingLevels, itemKinds } from '#contract/vocabulary';
import { stated } from '#rules/known';
import { pagesOf, tableOf, type Columns } from '../../_core/csv.ts';
import type { Verb } from '../../_core/route.ts';
import { fitting } from './fit.ts';
import { pickListed } from './pick.ts';

const columns: Columns<ListedItem> = {
  编号: ({ code }) => code,
  事项名称: ({ name }) => name,
  事项类型: ({ kind }) => itemKinds[kind as keyof typeof itemKinds] ?? '没说明',
  行使层级: ({ levels }) =>
    stated(levels)
      ?.map((level) => exercisingLevels[level as keyof typeof exercisingLevels])
      .join('、') ?? '没说明',
  主管部门: ({ department }) => department,
  服务对象: ({ audience }) => audiences[audience],
  第几版: ({ version }) => version,
  发布日期: ({ publishedOn }) => publishedOn,
  出处: ({ source }) => `${source.title}，${source.publisher}`,
  原文: ({ source }) => source.url,
};

/** One list as a table: all of it that fits what was asked. */
export const downloadItemList: Verb<'GET /item-lists/:id/csv'> = (query, { catalogue }) =>
  tableOf(columns, pagesOf(fitting(catalogue, query).fit, pickListed(query.id)));
