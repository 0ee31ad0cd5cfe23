/** Keeps something that floats beside an element, inside the window. */

const gap = 8;

/**
 * Places a box beside an anchor and keeps it there while things scroll. On a phone the sheet's own place holds.
 *
 * @param {HTMLElement} box with `position: fixed`
 * @param {() => HTMLElement | undefined} anchorOf
 * @returns {() => void} stops
 */
export function placeBeside(box, anchorOf) {
  const place = () => {
    const anchor = anchorOf();
    if (!anchor || !box.isConnected || getComputedStyle(box).position !== 'fixed' || innerWidth <= 640) {
      return;
    }
    const at = anchor.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = box;
    const right = at.right + gap + width <= innerWidth;
    box.style.left = `${Math.max(gap, right ? at.right + gap : at.left - gap - width)}px`;
    box.style.top = `${Math.max(gap, Math.min(at.top - 24, innerHeight - height - gap))}px`;
  };
  place();
  const sized = new ResizeObserver(place);
  sized.observe(box);
  const options = { capture: true, passive: true };
  addEventListener('scroll', place, options);
  addEventListener('resize', place, options);
  return () => {
    sized.disconnect();
    removeEventListener('scroll', place, options);
    removeEventListener('resize', place, options);
  };
}
