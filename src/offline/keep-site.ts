/**
 * Registers the service worker, which stores the site for use without a network. Calls `offer` when a new build is waiting, with a function
 * that activates it and reloads the page. Where the browser stores nothing, the page works without.
 */
export async function keepSite(offer: (use: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    // Reading the property throws where storage is blocked.
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register('./sw.js', { updateViaCache: 'none' });
    const use = () => {
      const { waiting } = registration;
      // Another page may have activated it already.
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
    // A page may stay open for days, so look for a new build whenever it is shown.
    document.addEventListener('visibilitychange', () => {
      // It fails without a network.
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
    });
  } catch (reason) {
    console.warn('the site could not be kept for use without a network', reason);
  }
}
