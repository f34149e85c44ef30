type Windows = readonly { comprehensive: boolean; items: readonly string[] }[];

/**
 * 一窗率 = 综合窗口能办的事项 ÷ 进驻的事项: of the matters that any of these windows is said to take, how many a
 * 综合窗口 takes. Both are counts of matters, each once.
 */
export const oneWindowOf = (windows: Windows) => ({
  comprehensive: new Set(windows.filter((one) => one.comprehensive).flatMap((one) => one.items)).size,
  all: new Set(windows.flatMap((one) => one.items)).size,
});
