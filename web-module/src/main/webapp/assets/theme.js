// Switches between the light and the dark scheme; without a choice the system's holds. Loaded before the first paint.
(() => {
  const root = document.documentElement;
  const key = 'school-diary-theme';

  // A frame of another site may be refused storage; then the choice lasts as long as the page.
  const stored = (act) => {
    try {
      return act(localStorage);
    } catch {
      return null;
    }
  };

  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;

  const chosen = stored((storage) => storage.getItem(key));
  if (chosen === 'light' || chosen === 'dark') {
    root.dataset.theme = chosen;
  }

  document.addEventListener('click', (event) => {
    if (event.target.closest?.('[data-theme-switch]')) {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      stored((storage) => storage.setItem(key, root.dataset.theme));
    }
  });
})();
