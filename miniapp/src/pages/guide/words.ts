/** The sentences of this page alone, which the main package need not carry. */
import { inTone } from '../../client/tone';

export const whereWords = inTone({
  taking: (count: number) => `去哪办：${count} 个服务点能办`,
  takingHelp: '看哪个近、开没开、去几号窗口',
  points: '看附近的服务点',
  pointsHelp: '哪个窗口办这件事，还没人说过',
});
