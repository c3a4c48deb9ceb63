/**
 * Has the site kept for use without a network. A new build waits, and is told by `offer` with what takes it into use; nothing is loaded
 * anew unless that is asked for. Where the browser keeps nothing, the page goes on without.
 */
export async function keepSite(offer: (use: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    // A page may not even be allowed to ask for it.
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    const use = () => {
      const { waiting } = registration;
      // Another page may have taken it into use already.
      if (!waiting) return location.reload();
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage('use');
    };
    const follow = (worker: ServiceWorker) => {
      let kept = false;
      worker.addEventListener('statechange', () => {
        kept ||= worker.state === 'installed';
        if (worker.state === 'installed' && serviceWorker.controller) offer(use);
        if (worker.state === 'redundant' && !kept)
          console.warn('this build could not be kept for use without a network');
      });
    };
    if (registration.waiting && serviceWorker.controller) offer(use);
    if (registration.installing) follow(registration.installing);
    registration.addEventListener(
      'updatefound',
      () => registration.installing && follow(registration.installing),
    );
    serviceWorker.controller?.postMessage('tidy');
    // A page may stay open for days.
    document.addEventListener('visibilitychange', () => {
      // Without a network nothing new can be known.
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
    });
  } catch (reason) {
    console.warn('the site could not be kept for use without a network', reason);
  }
}
