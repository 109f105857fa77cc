/** Calls `again` when the network may be back, and when the page may be about to go away. */
export function retryWhenPossible(again: () => void, isWaiting: () => boolean): () => void {
  const hidden = () => document.visibilityState === 'hidden' && again()
  // WeChat's browser does not always say when it is online again.
  const timer = setInterval(() => isWaiting() && again(), 20_000)
  window.addEventListener('online', again)
  window.addEventListener('pagehide', again)
  document.addEventListener('visibilitychange', hidden)
  return () => {
    clearInterval(timer)
    window.removeEventListener('online', again)
    window.removeEventListener('pagehide', again)
    document.removeEventListener('visibilitychange', hidden)
  }
}
