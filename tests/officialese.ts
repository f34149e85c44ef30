/** Words of an office that speaks to itself (docs of the visual language, 禁词). */
export const officialese =
  /高度重视|进一步|切实|予以|须|贵|敬请|宝贵|赋能|抓手|闭环|一站式|智慧|亲|哦|[~～]|[!！]{2}|暂无|系统异常|稍后重试|\p{Extended_Pictographic}/u;
