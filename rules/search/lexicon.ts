/** How people talk about what they need, whatever it is: spaces part words, lines part meanings. */

/** Words of a question that name nothing. Words of which others begin or end (就 of 就业) do not stand here. */
export const ASKING = `
怎么办理 怎么办 怎么弄 怎么搞 怎么整 怎么样 怎么 怎样 咋办 咋弄 咋整 咋个办 咋个 咋样 咋 如何 么子 么样 点样 点解 几时
啥子 啥 什么 多少 哪些 多久 哪样 去哪里办 去哪办 到哪里办 到哪办 在哪里办 在哪办 哪里办 去哪里 到哪里 在哪里 去哪儿 到哪儿
在哪儿 去哪 到哪 在哪 哪里 哪儿 哪个 找谁 找哪个 找哪里 可以吗 可不可以 可以 能不能 能办吗 行不行 好不好 要不要 需不需要
有没有 是不是 会不会 需要 应该 必须 要带 想要 想办 要办 打算 准备 想 要 我们 我家 我 你们 你 请问 麻烦 一下 帮我 帮忙
给我 那个 这个 办理 手续 流程 材料 资料 东西 条件 步骤 吗 呢 啊 呀 吧 嘛 咧 哒 噻 哦 喔 哟 的 了
`;

/** Narrower words, behind the word for what they are a kind of. */
export const BROADER = `
餐饮 早餐 早点 包子 豆浆 米粉店 粉店 粉馆 盒饭 快餐 外卖 奶茶 火锅 烧烤 麻辣烫 小吃 面馆
残疾 脑梗 中风 偏瘫 瘫痪 半身不遂 失明 耳聋 截肢 聋哑
诊所 牙科 口腔 门诊 牙医
慢病 高血压 糖尿病
大病 癌症 尿毒症 白血病 肿瘤 重病
受伤 摔伤 砸伤 摔断 骨折 受了伤
去世 走了 没了 不在了 老了
注销 不干了 不做了 不开了 关门 倒闭 散伙 关掉
新生儿 满月 刚出生 刚生
上学 一年级 上小学 上初中
高龄 80多岁 80岁 90岁 八十多岁 八十岁 八十多 九十岁 九十多岁
老人 我妈 我爸 俺娘 俺爹 老娘 老爹 老妈 老爸
受灾 洪水 发大水 水灾 地震 台风 冲垮
补贴 领钱 发钱 给钱 有钱拿 有钱领
公司 单位 厂子 工厂
`;
