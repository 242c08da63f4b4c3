/** Works out best times beside the page, so that nothing on it waits. */
import { answerTo } from '@/lib/domain/best-times/worker-request';

globalThis.onmessage = ({ data }: MessageEvent<unknown>): void => {
  globalThis.postMessage(answerTo(data));
};
