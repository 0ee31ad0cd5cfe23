/** Turning the diary's weeks by the arrow keys and by a swipe. */

const farEnough = 60;

/**
 * @param {HTMLElement} element whose swipes count
 * @param {(step: -1 | 1) => void} turn
 * @returns {{begin: () => void, end: () => void}}
 */
export function turning(element, turn) {
  let start;
  let watch;

  const key = (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const modified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (step && !modified && !event.defaultPrevented && !event.target.closest?.('input, select, textarea, dialog, [role=tablist]')) {
      turn(step);
    }
  };

  const touch = ({ touches }) => {
    start = touches.length === 1 ? { x: touches[0].clientX, y: touches[0].clientY } : undefined;
  };

  const lift = ({ changedTouches }) => {
    const x = start && changedTouches[0].clientX - start.x;
    const y = start && changedTouches[0].clientY - start.y;
    if (start && Math.abs(x) > farEnough && Math.abs(x) > 2 * Math.abs(y)) {
      turn(x < 0 ? 1 : -1);
    }
    start = undefined;
  };

  return {
    begin() {
      watch = new AbortController();
      const { signal } = watch;
      document.addEventListener('keydown', key, { signal });
      element.addEventListener('touchstart', touch, { signal, passive: true });
      element.addEventListener('touchend', lift, { signal, passive: true });
    },
    end() {
      watch?.abort();
    },
  };
}
